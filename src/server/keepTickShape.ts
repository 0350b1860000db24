import { executionAsyncResource } from 'node:async_hooks'

const kept: object[] = []

/**
 * Keeps one of the objects that `process.nextTick` makes, for as long as the process lives. V8 forgets the shape of what
 * nobody holds when it collects garbage, and puts every such object together the slow way from then on; Node needs
 * several for each request. To be called before there is much garbage.
 */
export const keepTickShape = (): void => process.nextTick(() => kept.push(executionAsyncResource()))
