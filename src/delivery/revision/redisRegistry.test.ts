import { afterAll, beforeAll, describe } from '@jest/globals'
import { redisServer } from '../../../tests/engines/engines.mjs'
import { startRedis } from '../../../tests/engines/redis.mjs'
import { describeRegistry } from '../../../tests/helpers/registryContract'
import { redisRegistry } from './redisRegistry'

const describeWithRedis = redisServer ? describe : describe.skip

describeWithRedis('processes that meet in Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>

  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  describeRegistry(() => redisRegistry(redis.url, () => {}))
})
