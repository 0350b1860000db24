import { describe, expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { staff: editor, visitor } = usePlatform('editor')

const withSessions = (title: string) => ({
  ...builders.services(title),
  sessionOptions: [
    { name: 'Short', minutesBooked: 60, minutesActive: 45 },
    { name: 'Long', minutesBooked: 75, minutesActive: 60 },
  ],
})
const add = async (title: string) => (await editor.post('/services', withSessions(title))).body.doc
const read = async ({ id }: { id: string }) => (await visitor.get(`/services/${id}`)).body

describe('rows that carry the ids of another document', () => {
  test('are saved with ids of their own, and the other document keeps its rows', async () => {
    const [first, second] = [await add('First'), await add('Second')]

    const saved = await editor.patch(`/services/${second.id}`, { sessionOptions: first.sessionOptions })
    const [kept, changed] = [await read(first), await read(second)]

    expect(saved.status).toBe(200)
    expect(kept.sessionOptions).toEqual(first.sessionOptions)
    expect(changed.sessionOptions.map(({ name }: { name: string }) => name)).toEqual(['Short', 'Long'])
    expect(changed.sessionOptions[0].id).not.toBe(first.sessionOptions[0].id)
  })

  test('make a whole new document of a copied one', async () => {
    const { id, createdAt, updatedAt, ...copied } = await add('Copied')

    const saved = await editor.post('/services', { ...copied, slug: 'a-copy' })

    expect(saved.status).toBe(201)
    expect((await read(saved.body.doc)).sessionOptions).toHaveLength(2)
    expect((await read({ id })).sessionOptions).toEqual(copied.sessionOptions)
  })

  test('rows of the document itself keep their ids', async () => {
    const doc = await add('Kept')
    const [short, long] = doc.sessionOptions

    const saved = await editor.patch(`/services/${doc.id}`, { sessionOptions: [long, short] })

    expect(saved.body.doc.sessionOptions).toEqual([long, short])
  })
})
