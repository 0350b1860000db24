import { expect, test } from '@jest/globals'
import { confirmLetter } from './confirmLetter'
import { write } from './letter'

const token = 'a'.repeat(43)
const letter = { practice: 'Anna & <Sons>', token, wording: 'Yes "please"' }

test.each(['en', 'es'] as const)('a mail in %s says the same as text and as HTML', (language) => {
  const { html, text } = write(confirmLetter({ ...letter, language }))
  const link = `http://localhost:3000${language === 'es' ? '/es' : ''}/newsletter/confirm/${token}`

  expect(text).toContain(link)
  expect(html).toContain(`href="${link}"`)
  expect(html).toContain(`<html lang="${language}" dir="ltr">`)
  expect(html).toContain('Anna &#38; &#60;Sons&#62;')
})

test('a mail loads nothing and asks nobody whether it was opened', () => {
  const { html } = write(confirmLetter({ ...letter, language: 'en' }))

  expect(html).not.toMatch(/<img|<link|<script|src=|url\(/)
})
