import type { SanitizedConfig } from 'payload'
import { processWide } from './processWide'

/** The config of the platform in this process: `provided` waits until the platform begins to open. */
export const openedConfig = processWide('config', () => {
  let provide: (config: SanitizedConfig | Promise<SanitizedConfig>) => void = () => {}
  const provided = new Promise<SanitizedConfig>((resolve) => {
    provide = resolve
  })
  return { provided, provide }
})
