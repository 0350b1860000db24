import type { Site } from '../payload-types'

// The paper of the light theme; a manifest knows no other.
const paper = '#faf8f3'

/** The web app manifest, for people who put the site on the first screen of their phone. */
export const manifest = (site: Partial<Site>): string => {
  const name = site.brand?.name ?? 'Stillpoint'
  return JSON.stringify({
    name,
    short_name: name,
    description: site.meta?.description || site.brand?.tagline || undefined,
    lang: 'en',
    start_url: '/',
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
