import { apiClients } from './api-clients'
import { auditEvents } from './audit-events'
import { contraindications } from './contraindications'
import { faqs } from './faqs'
import { feedEntries } from './feed-entries'
import { media } from './media'
import { newsletters } from './newsletters'
import { pages } from './pages'
import { practitioners } from './practitioners'
import { redirects } from './redirects'
import { scheduledChanges } from './scheduled-changes'
import { sentReminders } from './sent-reminders'
import { services } from './services'
import { users } from './users'
import { webhookAttempts } from './webhook-attempts'
import { webhooks } from './webhooks'

/** Every collection, in the order of the admin panel. Forms and messages come by their plugin. */
export const collections = [
  services,
  contraindications,
  faqs,
  practitioners,
  newsletters,
  pages,
  media,
  redirects,
  scheduledChanges,
  sentReminders,
  users,
  apiClients,
  feedEntries,
  webhooks,
  webhookAttempts,
  auditEvents,
]
