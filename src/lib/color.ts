/** A color in sRGB: red, green and blue from 0 to 255. */
export type Color = [red: number, green: number, blue: number]

/** Reads `#2f6b62`. */
export const colorOf = (hex: string): Color => {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16)
  return [part(1), part(3), part(5)]
}

/** The same as `#2f6b62`. */
export const hexOf = (color: Color): string =>
  `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** A color with a share, from 0 to 1, of another one in it. */
export const mix = ([red, green, blue]: Color, other: Color, share: number): Color => {
  const blend = (own: number, theirs: number) => Math.round(own + (theirs - own) * share)
  return [blend(red, other[0]), blend(green, other[1]), blend(blue, other[2])]
}

/** The contrast ratio of two colors, from 1 to 21 (WCAG 2.2, definition of “contrast ratio”). */
export const contrast = (one: Color, other: Color): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const luminance = ([red, green, blue]: Color): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
