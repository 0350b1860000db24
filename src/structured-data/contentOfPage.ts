import { hasExpectations } from '../lib/hasExpectations'
import type { Page } from '../payload-types'
import type { Content, Making } from './content'
import { picture } from './picture'
import { question } from './question'
import { service } from './service'
import { type Picks, shown } from './shown'

type Block = NonNullable<Page['blocks']>[number]

/** A page that is built from blocks. */
export const contentOfPage = async (page: Page, { reader, site }: Making): Promise<Content> => {
  const { questionList, serviceList, contraindicationList, whatToExpect, practitioners } = picksIn(page)
  const [faqs, services, warnings, expected, staff] = await Promise.all([
    shown(reader, 'faqs', questionList),
    shown(reader, 'services', serviceList),
    shown(reader, 'contraindications', contraindicationList),
    shown(reader, 'services', whatToExpect),
    shown(reader, 'practitioners', practitioners),
  ])
  return {
    name: page.meta?.title || page.title,
    description: page.meta?.description,
    modified: page.updatedAt,
    image: picture(page.meta?.image),
    ...(page.slug === 'home' ? {} : { trail: [] }),
    ...(isContactPage(page) ? { kind: 'ContactPage' } : {}),
    reviews: [
      ...ownReview(page),
      ...[...warnings, ...expected.filter(hasExpectations)].map(({ review }) => review),
    ],
    questions: faqs.map(question),
    services: services.map((document) => service(document, { site, locale: reader.locale })),
    staff,
  }
}

const ownReview = ({ givesHealthAdvice, review }: Page) => (givesHealthAdvice && review ? [review] : [])

/** What the blocks of each kind were told to show. */
const picksIn = ({ blocks }: Page) => {
  const picks = {
    questionList: [] as Picks[],
    serviceList: [] as Picks[],
    contraindicationList: [] as Picks[],
    whatToExpect: [] as Picks[],
    practitioners: [] as Picks[],
  }
  for (const block of blocks ?? []) {
    if (block.blockType === 'questionList') picks.questionList.push(block.faqs)
    if (block.blockType === 'serviceList') picks.serviceList.push(block.services)
    if (block.blockType === 'contraindicationList') picks.contraindicationList.push(block.contraindications)
    if (block.blockType === 'whatToExpect') picks.whatToExpect.push(block.services)
    if (block.blockType === 'practitioners') picks.practitioners.push(block.practitioners)
  }
  return picks
}

const isContactPage = ({ blocks }: Page): boolean => {
  const has = (type: Block['blockType']) => (blocks ?? []).some(({ blockType }) => blockType === type)
  return has('contactCard') && has('form')
}
