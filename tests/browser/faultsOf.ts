import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { findingsOn } from '../helpers/axe'
import { atWidth, overflowOf, widths } from './screens'

/** What of axe depends on colors, which are all that the dark theme changes. */
const ofColors: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

const [phone, , desk] = widths

/** On a tablet, a page has what it has on a phone or on a desk; only its width is measured there. */
const sights = [phone, desk].flatMap((width) => [
  { width, colorScheme: 'light' as const, options: {} },
  { width, colorScheme: 'dark' as const, options: ofColors },
])

/**
 * What is wrong with a page of the website: by axe on a phone and on a desk, in light and in dark colors, and by what is
 * wider than a screen.
 */
export const faultsOf = async (page: Page): Promise<object[]> => {
  const address = page.url()
  const faults: object[] = []
  for (const width of widths) {
    await atWidth(page, width)
    const overflow = await overflowOf(page)
    if (overflow > 0) faults.push({ address, width, overflow })
  }
  for (const { width, colorScheme, options } of sights) {
    await atWidth(page, width)
    await page.emulateMedia({ colorScheme })
    const findings = await findingsOn(page, options)
    faults.push(...findings.map((finding) => ({ address, width, colorScheme, ...finding })))
  }
  return faults
}
