export { check } from './checkEndpoint'
export { refuseUnmended } from './refuseUnmended'
