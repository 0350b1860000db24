import * as migration_20261125_032542_initial from './20261125_032542_initial';
import * as migration_20261127_184859_the_website from './20261127_184859_the_website';

export const migrations = [
  {
    up: migration_20261125_032542_initial.up,
    down: migration_20261125_032542_initial.down,
    name: '20261125_032542_initial',
  },
  {
    up: migration_20261127_184859_the_website.up,
    down: migration_20261127_184859_the_website.down,
    name: '20261127_184859_the_website'
  },
];
