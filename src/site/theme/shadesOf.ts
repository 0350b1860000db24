import { type Color, colorOf, contrast, hexOf, mix } from '../../lib/color'
import type { Scheme } from './schemes'

/** The colors that come from the owner's: of links and buttons, and of the ground of what stands out softly. */
type Shades = { accent: string; tint: string }

const steps = 100

/** Shades of any color that can be read in a scheme: 4.5:1 or more (WCAG 2.2, 1.4.3) on each of its grounds. */
export const shadesOf = (hex: string, { grounds, paper, toward, tint: share, wanted }: Scheme): Shades => {
  const color = colorOf(hex)
  const tint = mix(colorOf(paper), color, share)
  const all = [...grounds.map((ground) => colorOf(ground)), tint]
  const isReadable = (shade: Color) => all.every((ground) => contrast(shade, ground) >= wanted)
  for (let step = 0; step < steps; step += 1) {
    const shade = mix(color, colorOf(toward), step / steps)
    if (isReadable(shade)) return { accent: hexOf(shade), tint: hexOf(tint) }
  }
  return { accent: toward, tint: hexOf(tint) }
}
