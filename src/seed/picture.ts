import type { File } from 'payload'
import sharp from 'sharp'

/** An SVG drawn as a PNG, ready for upload: uploads refuse SVG, because it can carry scripts. */
export const picture = async (name: string, svg: string): Promise<File> => {
  const data = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
  return { data, mimetype: 'image/png', name: `${name}.png`, size: data.length }
}
