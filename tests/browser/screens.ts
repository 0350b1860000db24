import type { Locator, Page } from 'playwright-core'

/** A phone, a tablet and a desk, in CSS pixels. */
export const widths = [320, 768, 1280]

/** By how much a page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))

export const atWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 900 })

/** The widths at which something is not wholly within the screen. */
export const cutOffAt = async (page: Page, element: Locator): Promise<number[]> => {
  const cutOff: number[] = []
  for (const width of widths) {
    await atWidth(page, width)
    const { left, right } = await element.evaluate((shown) => shown.getBoundingClientRect())
    if (left < 0 || right > width || right === left) cutOff.push(width)
  }
  return cutOff
}
