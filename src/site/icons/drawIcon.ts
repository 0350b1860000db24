import sharp from 'sharp'
import { mark } from './mark'

/** An icon that the website serves: its size, and the part of it that the picture fills. */
export type IconShape = { pixels: number; fill: number }

/** Every icon, by its path. A maskable one is cut to a circle of 80 % (W3C app manifest), so its picture is smaller. */
export const iconShapes = {
  '/icon-192.png': { pixels: 192, fill: 0.86 },
  '/icon-512.png': { pixels: 512, fill: 0.86 },
  '/icon-maskable-512.png': { pixels: 512, fill: 0.56 },
  '/apple-touch-icon.png': { pixels: 180, fill: 0.76 },
} satisfies Record<string, IconShape>

const paper = '#ffffff'

/** A PNG of a logo, or of the mark of Stillpoint, in the middle of a plain square. */
export const drawIcon = async (
  { pixels, fill }: IconShape,
  logo: Uint8Array | undefined,
): Promise<Buffer> => {
  const side = Math.round(pixels * fill)
  const before = Math.floor((pixels - side) / 2)
  const after = pixels - side - before
  return sharp(logo ?? Buffer.from(mark), logo ? {} : { density: 1200 })
    .resize(side, side, { fit: 'contain', background: paper })
    .flatten({ background: paper })
    .extend({ top: before, bottom: after, left: before, right: after, background: paper })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
