export { createPostman, newsletterSent, sendingPlugin } from './sending'
export { createSubscribing, openKeys, subscribingPlugin, subscriptionOfPerson } from './subscribing'
