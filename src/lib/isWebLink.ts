/** True for nothing at all, or an absolute http(s) address. Never true for `javascript:` or `data:`. */
export const isWebLink = (value: unknown): boolean =>
  value == null ||
  value === '' ||
  (typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
