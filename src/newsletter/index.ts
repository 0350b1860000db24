export { createSubscribing, openKeys, subscribingPlugin, subscriptionOfPerson } from './subscribing'
