export { createDispatcher, type Dispatcher } from './dispatcher'
export { webhooksPlugin } from './plugin'
export { queueEvent } from './queueEvent'
