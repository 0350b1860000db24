import { Blocks } from '../../blocks/web'
import type { WebContent } from '../../blocks/webContent'
import type { Client, Page } from '../../client'
import { Reviewed } from '../../markup/Reviewed'
import { closureExpiry } from '../closureExpiry'
import { readWebContent } from '../readWebContent'
import { defineRoute, type Visit } from '../route'

export type PageData = { page: Page; content: WebContent }

/** A page and what its blocks show. Throws NotFoundError. */
export const loadPage = async (client: Client, slug: string, { locale }: Visit): Promise<PageData> => {
  const [page, content] = await Promise.all([
    client.pages.bySlug(slug, { locale, depth: 3 }),
    readWebContent(client, locale),
  ])
  return { page, content }
}

export const headOfPage = ({ page }: PageData) => ({
  title: page.meta?.title || page.title,
  description: page.meta?.description || undefined,
  image: page.meta?.image,
  isHidden: page.meta?.isHidden,
})

/** The blocks of a page, under its title where no opening says it, and who reviewed them if they advise on health. */
export const PageBlocks = ({ data: { page, content } }: { data: PageData }) => {
  const hasOpening = page.blocks?.[0]?.blockType === 'hero'
  return (
    <>
      {!hasOpening && (
        <header className="page-title">
          <h1>{page.title}</h1>
        </header>
      )}
      <Blocks blocks={page.blocks} content={content} />
      {page.givesHealthAdvice && page.review && (
        <section className="fine-print">
          <Reviewed locale={content.locale} review={page.review} />
        </section>
      )}
    </>
  )
}

/** A page that staff built from blocks. */
export const page = defineRoute<PageData>({
  path: '/:slug',
  load: (client, visit) => loadPage(client, visit.params.slug ?? '', visit),
  head: headOfPage,
  Page: PageBlocks,
  expires: ({ content }) => closureExpiry(content.contact),
})
