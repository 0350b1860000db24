import * as migration_20261125_032542_initial from './20261125_032542_initial';
import * as migration_20261127_184859_the_website from './20261127_184859_the_website';
import * as migration_20261128_164332_reminder_leases from './20261128_164332_reminder_leases';
import * as migration_20261128_173430_newsletter_subscribing from './20261128_173430_newsletter_subscribing';

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
    name: '20261128_173430_newsletter_subscribing'
  },
];
