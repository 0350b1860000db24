export { structuredDataEndpoint } from './structuredDataEndpoint'
