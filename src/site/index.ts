export { assets } from './assets'
export { contentSecurityPolicy } from './contentSecurityPolicy'
export { favicon } from './favicon'
export { createWebsite, type Website } from './website'
