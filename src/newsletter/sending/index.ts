export { newsletterSent } from './newsletterSent'
export { sendingPlugin } from './plugin'
export { createPostman } from './postman'
