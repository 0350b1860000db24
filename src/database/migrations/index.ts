import * as migration_20261125_032542_initial from './20261125_032542_initial';
import * as migration_20261127_184859_the_website from './20261127_184859_the_website';
import * as migration_20261128_164332_reminder_leases from './20261128_164332_reminder_leases';
import * as migration_20261128_173430_newsletter_subscribing from './20261128_173430_newsletter_subscribing';
import * as migration_20261128_175341_newsletter_sending from './20261128_175341_newsletter_sending';
import * as migration_20261128_210241_newsletter_correction from './20261128_210241_newsletter_correction';
import * as migration_20261128_212641_newsletter_importing from './20261128_212641_newsletter_importing';
import * as migration_20261128_213457_returned_mails from './20261128_213457_returned_mails';
import * as migration_20261128_213836_page_of_mailing_and_steps from './20261128_213836_page_of_mailing_and_steps';
import * as migration_20261128_214942_deliveries_by_address from './20261128_214942_deliveries_by_address';
import * as migration_20261129_023819_preferences_page from './20261129_023819_preferences_page';
import * as migration_20261130_073115_subscribers_by_source_and_pause from './20261130_073115_subscribers_by_source_and_pause';

export const migrations = [
  {
    up: migration_20261125_032542_initial.up,
    down: migration_20261125_032542_initial.down,
    name: '20261125_032542_initial',
  },
  {
    up: migration_20261127_184859_the_website.up,
    down: migration_20261127_184859_the_website.down,
    name: '20261127_184859_the_website',
  },
  {
    up: migration_20261128_164332_reminder_leases.up,
    down: migration_20261128_164332_reminder_leases.down,
    name: '20261128_164332_reminder_leases',
  },
  {
    up: migration_20261128_173430_newsletter_subscribing.up,
    down: migration_20261128_173430_newsletter_subscribing.down,
    name: '20261128_173430_newsletter_subscribing',
  },
  {
    up: migration_20261128_175341_newsletter_sending.up,
    down: migration_20261128_175341_newsletter_sending.down,
    name: '20261128_175341_newsletter_sending',
  },
  {
    up: migration_20261128_210241_newsletter_correction.up,
    down: migration_20261128_210241_newsletter_correction.down,
    name: '20261128_210241_newsletter_correction',
  },
  {
    up: migration_20261128_212641_newsletter_importing.up,
    down: migration_20261128_212641_newsletter_importing.down,
    name: '20261128_212641_newsletter_importing',
  },
  {
    up: migration_20261128_213457_returned_mails.up,
    down: migration_20261128_213457_returned_mails.down,
    name: '20261128_213457_returned_mails',
  },
  {
    up: migration_20261128_213836_page_of_mailing_and_steps.up,
    down: migration_20261128_213836_page_of_mailing_and_steps.down,
    name: '20261128_213836_page_of_mailing_and_steps',
  },
  {
    up: migration_20261128_214942_deliveries_by_address.up,
    down: migration_20261128_214942_deliveries_by_address.down,
    name: '20261128_214942_deliveries_by_address',
  },
  {
    up: migration_20261129_023819_preferences_page.up,
    down: migration_20261129_023819_preferences_page.down,
    name: '20261129_023819_preferences_page',
  },
  {
    up: migration_20261130_073115_subscribers_by_source_and_pause.up,
    down: migration_20261130_073115_subscribers_by_source_and_pause.down,
    name: '20261130_073115_subscribers_by_source_and_pause'
  },
];
