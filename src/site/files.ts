import { serverOrigins } from '../lib/serverOrigins'
import { vcard } from './contactCard/vcard'
import { robots } from './crawlers/robots'
import { sitemap } from './crawlers/sitemap'
import { sitemapEntries } from './crawlers/sitemapEntries'
import { feedFiles } from './feeds/feedFiles'
import { type File, sent } from './file'
import { iconShapes } from './icons/drawIcon'
import { iconFile } from './icons/iconFile'
import { manifest } from './manifest'

const [origin] = serverOrigins

/** What the website serves beside its pages, by path. Like the pages, it is made from what is published, and stored. */
export const files: Record<string, File> = {
  '/robots.txt': async ({ client }) => {
    const site = await client.site()
    return sent(robots(origin, site.meta?.isHidden === true), 'text/plain; charset=utf-8')
  },
  '/sitemap.xml': async ({ client }) => {
    const site = await client.site()
    if (site.meta?.isHidden) return undefined
    return sent(sitemap(await sitemapEntries(client), origin), 'application/xml; charset=utf-8')
  },
  '/manifest.webmanifest': async ({ client }) =>
    sent(manifest(await client.site()), 'application/manifest+json; charset=utf-8'),
  '/contact.vcf': async ({ client }) => {
    const contact = await client.contactDetails()
    if (!contact.practiceName) return undefined
    return sent(vcard({ contact, website: `${origin}/` }), 'text/vcard; charset=utf-8')
  },
  ...feedFiles,
  ...Object.fromEntries(Object.entries(iconShapes).map(([path, shape]) => [path, iconFile(shape)])),
}
