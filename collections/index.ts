import { apiClients } from './api-clients'
import { auditEvents } from './audit-events'
import { consentEvents } from './consent-events'
import { contraindications } from './contraindications'
import { deliveries } from './deliveries'
import { faqs } from './faqs'
import { feedEntries } from './feed-entries'
import { mailPaces } from './mail-paces'
import { mailings } from './mailings'
import { media } from './media'
import { newsletterKeys } from './newsletter-keys'
import { newsletters } from './newsletters'
import { pages } from './pages'
import { practitioners } from './practitioners'
import { redirects } from './redirects'
import { returnedMails } from './returned-mails'
import { scheduledChanges } from './scheduled-changes'
import { sentReminders } from './sent-reminders'
import { services } from './services'
import { subscriberImportParts } from './subscriber-import-parts'
import { subscriberImports } from './subscriber-imports'
import { subscribers } from './subscribers'
import { subscriptionRequests } from './subscription-requests'
import { suppressions } from './suppressions'
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
  subscribers,
  suppressions,
  returnedMails,
  consentEvents,
  subscriptionRequests,
  subscriberImports,
  subscriberImportParts,
  mailings,
  deliveries,
  mailPaces,
  newsletterKeys,
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
