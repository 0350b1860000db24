import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { findingsOn } from '../helpers/axe'
import { atWidth, overflowOf, widths } from './screens'

/** What of axe depends on colors, which are all that the dark theme changes. */
const ofColors: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

const sights = widths.flatMap((width) => [
  { width, colorScheme: 'light' as const, options: {} },
  { width, colorScheme: 'dark' as const, options: ofColors },
])

/** What is wrong with a page of the website, by axe and by its width, on each screen in light and in dark colors. */
export const faultsOf = async (page: Page): Promise<object[]> => {
  const faults: object[] = []
  for (const { width, colorScheme, options } of sights) {
    await atWidth(page, width)
    await page.emulateMedia({ colorScheme })
    const where = { address: page.url(), width, colorScheme }
    const overflow = await overflowOf(page)
    if (overflow > 0) faults.push({ ...where, overflow })
    const findings = await findingsOn(page, options)
    faults.push(...findings.map((finding) => ({ ...where, ...finding })))
  }
  return faults
}
