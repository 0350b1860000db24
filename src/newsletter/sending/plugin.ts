import type { CollectionConfig, Plugin } from 'payload'
import { check } from '../checking'
import { cancel, pause, resume } from './endpoints/commands'
import { frozenMail } from './endpoints/frozenMail'
import { progress } from './endpoints/progress'
import { send } from './endpoints/send'
import { testSend } from './endpoints/testSend'
import { keepState } from './keepState'
import { keepFromDeletion, keepFromTrash } from './keepWhileMailed'

/** Lets owners send issues, and everybody on the staff see how it goes. */
export const sendingPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'newsletters' ? withSending(collection) : collection,
  ),
})

const withSending = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(collection.endpoints || []),
    check,
    testSend,
    send,
    pause,
    resume,
    cancel,
    progress,
    frozenMail,
  ],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), keepFromTrash, keepState],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepFromDeletion],
  },
})
