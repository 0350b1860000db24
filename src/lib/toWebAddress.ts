/** A text as the last part of an address: `Sesión de prueba` becomes `sesion-de-prueba`; 120 characters at most. */
export const toWebAddress = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/g, '')
