import { expect, test } from '@jest/globals'
import { languagesFor } from './languagesFor'

test('somebody is written to in the language that they chose, whatever the panel was in', () => {
  expect(languagesFor({ emailLanguage: 'es', language: 'en' })).toEqual(['es'])
})

test('who has not chosen gets the language of their last login, and before it both', () => {
  expect(languagesFor({ emailLanguage: null, language: 'es' })).toEqual(['es'])
  expect(languagesFor({})).toEqual(['en', 'es'])
})
