import { expect, test } from '@jest/globals'
import type { DueReview } from './dueReviews'
import { reminderMail } from './reminderMail'

const overdue: DueReview[] = [
  {
    collection: 'services',
    id: '1',
    title: 'Calm <b>& quiet</b>',
    dueOn: '2026-11-03T12:00:00.000Z',
    isOverdue: true,
  },
]

test('the mail names each text with its day and a link to it, as text and as HTML', () => {
  const { subject, text, html } = reminderMail(overdue, ['en'])

  expect(subject).toBe('Texts to review')
  expect(text).toMatch(
    /- Calm <b>& quiet<\/b> \(was due on November 3, 2026\)\n.*\/admin\/collections\/services\/1/,
  )
  expect(html).toContain('Calm &#60;b&#62;&#38; quiet&#60;/b&#62;</a> (was due on November 3, 2026)')
})

test('it is in the language that it is asked for, or in both', () => {
  expect(reminderMail(overdue, ['es']).text).toMatch(/^Estos textos.*\n\n.*tocaba el 3 de noviembre de 2026/)
  expect(reminderMail(overdue, ['en', 'es']).text).toMatch(/^These texts[\s\S]*Estos textos/)
})
