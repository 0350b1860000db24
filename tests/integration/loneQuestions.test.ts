import { beforeEach, describe, expect, test } from '@jest/globals'
import { carryOut } from '../../src/schedule/carryOut'
import { type Claimed, claim } from '../../src/schedule/claim'
import { LeaseLost } from '../../src/schedule/settle'
import { builders } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner, visitor } = usePlatform('owner')

beforeEach(async () => {
  for (const collection of ['scheduled-changes', 'faqs', 'services'] as const)
    await platform().payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

const addService = async (): Promise<string> =>
  (await owner.post('/services', builders.services('Calm'))).body.doc.id

const addQuestion = async (data: object, path = '/faqs'): Promise<string> =>
  (await owner.post(path, { ...builders.faqs('Yes.'), ...data })).body.doc.id

const statusOf = async (id: string) => (await owner.get(`/faqs/${id}?trash=true`)).body._status

describe('once a service is deleted for good', () => {
  test('a question about it alone is a draft, and not about all services', async () => {
    const service = await addService()
    const id = await addQuestion({ services: [service] })

    await owner.patch(`/services/${service}`, { deletedAt: new Date().toISOString() })
    const inTrash = await visitor.get(`/faqs/${id}`)
    await owner.delete(`/services/${service}?trash=true`)

    expect(inTrash.status).toBe(200)
    expect((await visitor.get(`/faqs/${id}`)).status).toBe(404)
    expect((await owner.get(`/faqs/${id}`)).body._status).toBe('draft')
  })

  test('a question about others as well stays, until the last of them is deleted', async () => {
    const [one, other] = [await addService(), await addService()]
    const id = await addQuestion({ services: [one, other] })

    await owner.delete(`/services/${one}`)
    const meanwhile = await statusOf(id)
    await owner.delete(`/services/${other}`)

    expect([meanwhile, await statusOf(id)]).toEqual(['published', 'draft'])
  })

  test('a question about several that are deleted together is a draft', async () => {
    const services = [await addService(), await addService()]
    const id = await addQuestion({ services })

    const { status } = await owner.delete(`/services?where[id][in]=${services}`)

    expect([status, await statusOf(id)]).toEqual([200, 'draft'])
  })

  test('a question about all services stays as it is', async () => {
    const id = await addQuestion({ services: [] })

    await owner.delete(`/services/${await addService()}`)

    expect(await statusOf(id)).toBe('published')
  })

  test('a question with an unfinished draft is unpublished as well', async () => {
    const service = await addService()
    const id = await addQuestion({ services: [service] })
    await owner.patch(`/faqs/${id}?draft=true`, { question: '' })

    const { status } = await owner.delete(`/services/${service}`)

    expect([status, await statusOf(id)]).toEqual([200, 'draft'])
  })

  test('a question in the trash comes back as a draft', async () => {
    const service = await addService()
    const id = await addQuestion({ services: [service] })
    await owner.patch(`/faqs/${id}`, { deletedAt: new Date().toISOString() })

    await owner.delete(`/services/${service}`)

    expect(await statusOf(id)).toBe('draft')
  })

  test('a draft about it alone is not published by a plan, which says why', async () => {
    const service = await addService()
    const value = await addQuestion({ services: [service], _status: 'draft' }, '/faqs?draft=true')
    const plan = { document: { relationTo: 'faqs', value }, action: 'publish', dueAt: '2099-01-01T09:00:00Z' }
    const { body } = await owner.post('/scheduled-changes', plan)

    await owner.delete(`/services/${service}`)

    expect((await owner.get(`/scheduled-changes/${body.doc.id}`)).body).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('was deleted'),
    })
  })

  test('a plan that is being carried out at that moment publishes nothing either', async () => {
    const { payload } = platform()
    const service = await addService()
    const value = await addQuestion({ services: [service], _status: 'draft' }, '/faqs?draft=true')
    const plan = {
      document: { relationTo: 'faqs', value },
      action: 'publish',
      dueAt: '2099-01-01T09:00:00.000Z',
    }
    const { id } = (await owner.post('/scheduled-changes', plan)).body.doc
    const due = Date.parse(plan.dueAt)
    const claimed = await claim(payload, id, due)

    await owner.delete(`/services/${service}`)
    const carriedOut = carryOut(payload, claimed as Claimed, due)

    await expect(carriedOut).rejects.toThrow(LeaseLost)
    expect(await statusOf(value)).toBe('draft')
    expect((await owner.get(`/scheduled-changes/${id}`)).body.state).toBe('failed')
  })
})
