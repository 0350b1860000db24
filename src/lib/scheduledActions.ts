import { type Words, words } from './words'

/** What can be planned for a time. */
export type ScheduledAction = 'publish' | 'unpublish'

/** How each is named in the panel. */
export const scheduledActions: Record<ScheduledAction, Words> = {
  publish: words('Publish', 'Publicar'),
  unpublish: words('Unpublish', 'Dejar de publicar'),
}
