export { checksEndpoint } from './checksEndpoint'
export { checksPlugin } from './plugin'
export { usedByEndpoint } from './usedByEndpoint'
