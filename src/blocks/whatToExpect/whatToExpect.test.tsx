import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { shownContent } from '../../../tests/helpers/blockSamples'
import type { Service, WhatToExpectBlock } from '../../payload-types'
import { EmailBlocks } from '../email'
import { Blocks } from '../web'
import type { WebContent } from '../webContent'

const [calm] = shownContent('en').services
const named = (title: string, changes: Partial<Service> = {}): Service =>
  Object({ ...calm, id: title, title, ...changes })

const page = (block: Partial<WhatToExpectBlock>, services: Service[]) => {
  const content: WebContent = Object({ ...shownContent('en'), services })
  return renderToStaticMarkup(<Blocks blocks={[{ blockType: 'whatToExpect', ...block }]} content={content} />)
}

const headings = (html: string) =>
  [...html.matchAll(/<(h\d)[^>]*>([^<]*)/g)].map(([, level, words]) => `${level} ${words}`)

test('with a heading of its own, the stages of a visit stand below it', () => {
  expect(headings(page({ heading: 'Expect' }, [named('Calm')]))).toEqual([
    'h2 Expect',
    'h3 Before your session',
    'h3 During your session',
    'h3 After your session',
  ])
})

test('without one, the stages stand right below the title of the page', () => {
  expect(headings(page({}, [named('Calm')]))).toEqual([
    'h2 Before your session',
    'h2 During your session',
    'h2 After your session',
  ])
})

test('of several services, each has its title above its stages, and no level is left out', () => {
  const short = { whatToExpect: { after: [{ id: '1', advice: 'Rest.' }] } }
  const services = [named('Calm', short), named('Rest', short)]

  expect(headings(page({ heading: 'Expect' }, services))).toEqual([
    ...['h2 Expect', 'h3 Calm', 'h4 After your session', 'h3 Rest', 'h4 After your session'],
  ])
  expect(headings(page({}, services))).toEqual([
    ...['h2 Calm', 'h3 After your session', 'h2 Rest', 'h3 After your session'],
  ])
})

test('services that say nothing of it are left out, of a page and of a mail', () => {
  const block = { blockType: 'whatToExpect' as const, heading: 'Expect' }
  const services = [named('Silent', { whatToExpect: {} })]
  const content = { ...shownContent('en'), services, origin: 'https://example.org' }

  expect(page({ heading: 'Expect' }, services)).toBe('')
  expect(renderToStaticMarkup(<EmailBlocks blocks={[block]} content={content} />)).toBe('')
})
