import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { findingsOn } from '../helpers/axe'
import { atWidth, overflowOf, widths } from './screens'

const sights = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** What is wrong with a page of the website, by axe and by its width, on each screen in light and in dark colors. */
export const faultsOf = async (page: Page, options: RunOptions = {}): Promise<object[]> => {
  const faults: object[] = []
  for (const { width, colorScheme } of sights) {
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
