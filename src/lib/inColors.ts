/** The HTML of a mail of ours as programs show it that are set to light or dark colors. */
export const inColors = (html: string, colors: 'light' | 'dark'): string =>
  html.replace('@media (prefers-color-scheme:dark)', colors === 'dark' ? '@media all' : '@media not all')
