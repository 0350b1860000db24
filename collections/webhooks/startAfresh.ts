import type { CollectionBeforeChangeHook } from 'payload'
import type { Webhook } from '../../src/payload-types'

/** Whoever switches a webhook on again knows why it was off. */
export const startAfresh: CollectionBeforeChangeHook<Webhook> = ({ data }) =>
  data.isOn ? { ...data, stoppedBecause: null } : data
