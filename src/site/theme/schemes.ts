/**
 * The grounds that links and buttons stand on in each scheme, as `styles/tokens.css` has them. `toward`: what a color is
 * mixed with until it can be read. `tint`: how much of it the softly colored ground holds.
 */
export const schemes = {
  light: {
    grounds: ['#faf8f3', '#ffffff', '#fbeee7', '#faf2dc'],
    paper: '#faf8f3',
    toward: '#000000',
    tint: 0.09,
    onAccent: '#ffffff',
    wanted: 4.6,
  },
  dark: {
    grounds: ['#131a18', '#1b2523', '#33201a', '#2d2614'],
    paper: '#131a18',
    toward: '#ffffff',
    tint: 0.12,
    onAccent: '#0e1614',
    wanted: 6.5,
  },
} as const

export type Scheme = (typeof schemes)[keyof typeof schemes]
