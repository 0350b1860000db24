import { listings } from './listings'

/**
 * Whether the website or the platform itself always answers at an English path, so that nothing can lead away from there.
 * Where the home page stands, it may be missing, and then something can.
 */
export const isOwnPath = (path: string): boolean =>
  ownPages.includes(path) || ownFiles.includes(path) || served.test(path)

// The home page is at `/` alone.
const ownPages = ['/home', ...Object.values(listings).map(({ path }) => path)]

const ownFiles = [
  ...['/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/contact.vcf', '/feed.xml', '/feed.json'],
  ...['/icon-192.png', '/icon-512.png', '/icon-maskable-512.png', '/apple-touch-icon.png'],
]

// Express finds these in capitals as well.
const served = new RegExp(
  `^/(${[
    '(admin|api|_next)(/.*)?',
    'healthz|readyz|favicon\\.svg',
    'preview/[^/]+',
    'forms/[^/]+(/sent)?',
    'newsletter/(subscribe(/sent)?|confirmed|left|erased|link-sent|(confirm|unsubscribe)/[^/]+|preferences(/.*)?)',
  ].join('|')})$`,
  'i',
)
