/** A path without slashes at its end; the path of the home page is one slash. */
export const withoutSlash = (path: string): string => path.replace(/(.)\/+$/, '$1')
