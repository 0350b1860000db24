/** True for a path of the own website, like `/contact`. Never true for what a browser reads as another site (`//`). */
export const isSitePath = (value: unknown): boolean =>
  typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value)
