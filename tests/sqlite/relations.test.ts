import { expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { staff: owner } = usePlatform('owner')

const nobody = '00000000-0000-4000-8000-000000000000'

test.each([
  ['an image', { image: nobody }],
  ['a contraindication', { contraindications: [nobody] }],
])('a relation to %s that does not exist is refused in words, and nothing is changed', async (_, data) => {
  const { doc } = (await owner.post('/services', builders.services('Whole'))).body

  const refused = await owner.patch(`/services/${doc.id}`, { ...data, summary: 'Changed' })

  expect(refused.status).toBe(400)
  expect(refused.body.errors[0].message).toBe('This refers to something that does not exist (any more).')
  expect((await owner.get(`/services/${doc.id}`)).body.summary).toBe('Whole')
})
