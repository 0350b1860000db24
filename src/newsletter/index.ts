export { mailPreview } from './composing/mailPreview'
export { createPostman, newsletterSent, sendingPlugin } from './sending'
export { createSubscribing, openKeys, subscribingPlugin, subscriptionOfPerson } from './subscribing'
