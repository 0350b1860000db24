import type { SanitizedConfig } from 'payload'
import { openedConfig } from '../../lib/openedConfig'

/**
 * The config for what Next hosts. Next would bundle and evaluate it once for the panel and once for the API, beside the
 * one that the platform was opened with, all of it three times in memory; so the built server takes that one. While
 * developing, Next has to see the files to load them anew.
 */
export const config: Promise<SanitizedConfig> =
  // Next replaces this while it builds, and leaves out the import.
  process.env.NODE_ENV === 'development'
    ? import('@payload-config').then((loaded) => loaded.default)
    : openedConfig.provided
