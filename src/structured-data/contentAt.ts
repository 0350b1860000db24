import { addressAt } from '../lib/documentPath'
import { listings } from '../lib/listings'
import type { Content, Making } from './content'
import { contentOfIssue } from './contentOfIssue'
import { contentOfListing } from './contentOfListing'
import { contentOfPage } from './contentOfPage'
import { contentOfService } from './contentOfService'

/** What stands at an English path for everyone; undefined where nothing does. */
export const contentAt = async (path: string, making: Making): Promise<Content | undefined> =>
  (await documentAt(path, making)) ?? listingAt(path, making)

const documentAt = async (path: string, making: Making): Promise<Content | undefined> => {
  const { collection, slug } = addressAt(path) ?? {}
  const bySlug = { slug: { equals: slug } }
  if (collection === 'pages') {
    const [page] = await making.reader.all('pages', bySlug)
    return page && contentOfPage(page, making)
  }
  if (collection === 'services') {
    const [service] = await making.reader.all('services', bySlug)
    return service && contentOfService(service, making)
  }
  const [issue] = collection ? await making.reader.all('newsletters', bySlug) : []
  return issue && contentOfIssue(issue, making)
}

const listingAt = (path: string, making: Making): Promise<Content> | undefined => {
  const names = Object.keys(listings) as (keyof typeof listings)[]
  const listing = names.find((name) => listings[name].path === path)
  return listing && contentOfListing(listing, making)
}
