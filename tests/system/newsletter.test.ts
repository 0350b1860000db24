import { beforeAll, describe, expect, test } from '@jest/globals'
import { hasMongodb } from '../engines/engines.mjs'
import { failureOf, runProof } from '../helpers/proof'

const prove = (...options: string[]) => runProof('prove-newsletter.mjs', '--quick', ...options)

const testIf = (isThere: boolean) => (isThere ? test : test.skip)

/** What a proof takes is mostly waiting, so they are made side by side; the one that measures is made alone. */
let proofs: Record<
  'kills' | 'counting' | 'pace' | 'stopped' | 'together' | 'imported' | 'many',
  ReturnType<typeof prove>
>

beforeAll(() => {
  const beside = {
    kills: prove('--on=sqlite', '--only=kills'),
    counting: prove('--on=sqlite', '--only=counting'),
    pace: prove('--on=sqlite', '--only=pace'),
    stopped: prove('--on=sqlite', '--only=stopped'),
    together: prove('--on=mongodb', '--only=together'),
    imported: prove('--on=sqlite', '--only=imported'),
  }
  const many = Promise.all(Object.values(beside)).then(() => prove('--on=sqlite', '--only=many'))
  proofs = { ...beside, many }
})

describe('an issue that is sent', () => {
  test('is lost for nobody, and mailed to nobody twice, when the server is killed again and again', async () => {
    expect(await failureOf(proofs.kills)).toBeNull()
  })

  test('is counted as the email server counts it', async () => {
    expect(await failureOf(proofs.counting)).toBeNull()
  })

  test('goes out no faster than the pace that was set', async () => {
    expect(await failureOf(proofs.pace)).toBeNull()
  })

  test('is lost for nobody, and unknown of nobody, when the server is stopped in the middle', async () => {
    expect(await failureOf(proofs.stopped)).toBeNull()
  })

  testIf(hasMongodb())(
    'by two servers together is mailed to nobody twice, even when they are killed',
    async () => {
      expect(await failureOf(proofs.together)).toBeNull()
    },
  )

  test('is sent to very many without taking more memory', async () => {
    expect(await failureOf(proofs.many)).toBeNull()
  })
})

test('an import that is killed in the middle ends as if nothing had been', async () => {
  expect(await failureOf(proofs.imported)).toBeNull()
})

test('a wrong option is explained', async () => {
  const { code, output } = await prove('--only=hope')

  expect(code).toBe(1)
  expect(output).toContain('There is no hope.')
})
