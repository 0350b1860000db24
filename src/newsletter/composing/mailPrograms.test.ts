import { expect, test } from '@jest/globals'
import { doIUseEmail } from '@jsx-email/doiuse-email'
import { blockNames, sampleBlock, shownContent } from '../../../tests/helpers/blockSamples'
import type { Locale } from '../../lib/locale'
import type { Newsletter } from '../../payload-types'
import { composeIssue } from './composeIssue'

type Gaps = Record<string, string[]>

/** What is not known to which programs of Gmail, Outlook and Apple Mail according to caniemail. */
const gapsIn = (html: string): Gaps => {
  const found = doIUseEmail(html, { emailClients: ['gmail.*', 'outlook.*', 'apple-mail.*'] })
  const gaps: Gaps = {}
  for (const error of 'errors' in found ? (found.errors ?? []) : []) {
    const [, feature = '', program = ''] = /^`(.+)` is not supported by `(.+)`$/.exec(error) ?? [error, error]
    gaps[feature] = [...new Set([...(gaps[feature] ?? []), program])].sort()
  }
  return gaps
}

/** A mail of every block, and of every way in which words can be formatted. */
const mail = (locale: Locale) =>
  composeIssue({
    issue: {
      ...{ slug: '2026-q4', subject: 'Welcome', preheader: 'A first letter' },
      body: blockNames.map(sampleBlock) as Newsletter['body'],
    } as Newsletter,
    content: { ...shownContent(locale), origin: 'https://example.org' },
    links: { unsubscribe: 'https://example.org/u', preferences: 'https://example.org/p' },
  })

// Windows Mail was the program of Windows 10, before Outlook took its place.
const windows = ['outlook.windows', 'outlook.windows-mail']

/** What the mail has nevertheless, and the programs that do not know it. */
const knownGaps: Gaps = {
  // Dark colors. The light ones stand in the elements, so that these programs show them, or make dark ones of their own.
  '@media': ['gmail.mobile-webmail', ...windows],
  // There is no document without it. Its color is that of the table within as well, which these programs show.
  '<body> element': ['outlook.android', 'outlook.ios', 'outlook.macos'],
  // Hides the preview line, as its height of nothing does, which keeps it hidden in this program.
  'display:none': ['gmail.mobile-webmail'],
  // Makes that height count. These programs do not display the line anyway.
  overflow: ['outlook.android', ...windows],
  // Says to screen readers that tables are for the layout alone. Who sees loses nothing.
  'role attribute': ['outlook.windows-mail'],
  // Names the letter to screen readers. Its heading says the same.
  'aria-label attribute': ['outlook.windows-mail'],
}

test.each(['en', 'es'] as const)(
  'a mail in %s has nothing that Gmail, Outlook or Apple Mail does not know, but for what does no harm',
  async (locale) => {
    expect(gapsIn((await mail(locale)).html)).toEqual(knownGaps)
  },
)

test('no program shows the preview line, which is hidden in two ways', async () => {
  const gaps = gapsIn((await mail('en')).html)

  const showing = gaps['display:none']?.filter((program) => gaps.overflow?.includes(program))

  expect(showing).toEqual([])
})
