export { mailPreview } from './composing/mailPreview'
export { createSubscribing, openKeys, subscribingPlugin, subscriptionOfPerson } from './subscribing'
