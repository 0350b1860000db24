import type { Block } from 'payload'
import type { Words } from '../lib/words'

type Look = Pick<Block, 'labels' | 'admin'>

/** How a block appears in the panel: by a small picture where it is chosen, and by its own words in the list of blocks. */
export const inPanel = (labels: { singular: Words; plural: Words }, ...shapes: string[]): Look => ({
  labels,
  admin: {
    disableBlockName: true,
    images: { thumbnail: { url: drawn(shapes), alt: '' } },
    components: {
      Label: { path: '/src/admin/BlockLabel#BlockLabel', clientProps: { name: labels.singular } },
    },
  },
})

/** A bar that stands for a line of text. */
export const line = (x: number, y: number, width: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="5" rx="2.5" fill="#b0afa4"/>`

/** A bar that stands for a heading. */
export const heading = (x: number, y: number, width: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="8" rx="4" fill="#2f6b62"/>`

type Area = { x: number; y: number; width: number; height: number }

/** A frame around something. */
export const frame = ({ x, y, width, height }: Area): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="#fff" stroke="#2f6b62" stroke-width="2"/>`

/** A filled area, such as a picture or a button. */
export const area = ({ x, y, width, height }: Area): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="#8fcabf"/>`

/** A dot, such as a portrait or a bullet. */
export const dot = (x: number, y: number, radius: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="#5b9f93"/>`

/** A stroke along a path. */
export const stroke = (path: string): string =>
  `<path d="${path}" fill="none" stroke="#2f6b62" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`

const drawn = (shapes: string[]): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><rect width="120" height="80" fill="#f5f2eb"/>${shapes.join('')}</svg>`,
  )}`
