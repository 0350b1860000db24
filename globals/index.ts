import { contactDetails } from './contact-details'
import { contentChecks } from './content-checks'
import { messageSettings } from './message-settings'
import { newsletterSettings } from './newsletter-settings'
import { site } from './site'

/** Every global, in the order of the admin panel. */
export const globals = [contactDetails, site, newsletterSettings, messageSettings, contentChecks]
