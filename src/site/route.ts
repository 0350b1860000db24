import type { ReactNode } from 'react'
import type { Client, Media } from '../client'
import type { Locale } from '../lib/locale'

/** What a page is asked for. `params`: the parts of the path that the pattern names. `q`: what is searched for. */
export type Visit = { locale: Locale; params: Record<string, string>; q: string }

/**
 * What stands in the head of a page. The name of the practice is added to the title where it is not in it, and stands
 * for the title that a draft does not have yet.
 */
export type Head = {
  title: string | null | undefined
  description?: string | undefined
  image?: Media | string | null | undefined
  /** Whether search engines are asked not to list it. */
  isHidden?: boolean | null | undefined
  isArticle?: boolean
  /** Whether feed readers are told where the feeds are. */
  hasFeeds?: boolean
}

/** One kind of page. `Data` is everything that it shows, so that the same page can be made of a draft. */
export type Route<Data> = {
  /** The English path, like `/services/:slug`. */
  path: string
  /** Whether `?q=` decides what it shows. */
  isSearch?: boolean
  /** Throws NotFoundError where there is nothing to show. */
  load: (client: Client, visit: Visit) => Promise<Data>
  head: (data: Data, visit: Visit) => Head
  Page: (props: { data: Data; visit: Visit }) => ReactNode
  /** When it shows something else although nothing was changed. */
  expires?: (data: Data) => Date | undefined
}

/** A page whose content has been read. */
export type OpenedPage = { head: Head; body: ReactNode; expires: Date | undefined }

/** A route of the table, which says no more what its data is. */
export type AnyRoute = Pick<Route<never>, 'path' | 'isSearch'> & {
  open: (client: Client, visit: Visit) => Promise<OpenedPage>
}

export const defineRoute = <Data>(route: Route<Data>): AnyRoute => {
  const { path, isSearch = false, load, head, Page, expires } = route
  return {
    path,
    isSearch,
    open: async (client, visit) => {
      const data = await load(client, visit)
      return { head: head(data, visit), body: Page({ data, visit }), expires: expires?.(data) }
    },
  }
}
