import type { Locator, Page } from 'playwright-core'

/** A phone, a tablet and a desk, in CSS pixels. */
export const widths = [320, 768, 1280] as const

/** By how much a page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))

export const atWidth = (page: Page, width: number) => page.setViewportSize({ width, height: 900 })

type Misfit = { width: number; piece: string; fault: string }

/**
 * What keeps somebody from using pieces of a page on a phone, a tablet and a desk: what leaves the screen, what lies
 * under something else, and a page that scrolls sideways. A piece is looked at with all buttons, links and fields in it.
 */
export const misfitsOf = async (page: Page, ...pieces: Locator[]): Promise<Misfit[]> => {
  const before = page.viewportSize()
  const misfits: Misfit[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
    const overflow = await overflowOf(page)
    if (overflow > 0) misfits.push({ width, piece: 'the page', fault: `${overflow} pixels too wide` })
    for (const piece of pieces)
      misfits.push(...(await lastingFaultsIn(piece)).map((found) => ({ width, ...found })))
  }
  if (before) await page.setViewportSize(before)
  return misfits
}

const patienceMs = 2000

/** Those that are still there once the page has had time to come to rest after its size was changed. */
const lastingFaultsIn = async (piece: Locator) => {
  const end = Date.now() + patienceMs
  let faults = await piece.evaluate(faultsIn)
  while (faults.length > 0 && Date.now() < end) faults = await piece.evaluate(faultsIn)
  return faults
}

/** Runs in the page. */
const faultsIn = (piece: Element): Omit<Misfit, 'width'>[] => {
  const controls =
    'a[href], button, input, select, textarea, summary, iframe, [role="img"], [role="progressbar"]'
  const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const nameOf = (one: Element) =>
    (one.getAttribute('aria-label') || one.textContent?.trim() || one.outerHTML).slice(0, 60)

  const scrollsSideways = (one: Element): boolean => {
    for (let box = one.parentElement; box && box !== document.documentElement; box = box.parentElement)
      if (box.scrollWidth > box.clientWidth && /auto|scroll/.test(getComputedStyle(box).overflowX))
        return true
    return false
  }

  const faultOf = (one: Element): string | undefined => {
    one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const { left, right, top, bottom, width, height } = one.getBoundingClientRect()
    if (width === 0 || height === 0) return 'without a size'
    if (left < 0 || right > window.innerWidth) return `from ${left} to ${right}`
    if (!one.closest('table') && scrollsSideways(one)) return 'to be found by scrolling sideways'
    if (one === piece) return
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2]
    const seen = document.elementFromPoint(x, y)
    if (seen && (one.contains(seen) || seen.contains(one) || seen.closest('label')?.contains(one))) return
    return `under ${seen?.outerHTML.slice(0, 80)}`
  }

  return [piece, ...[...piece.querySelectorAll(controls)].filter(isShown)].flatMap((one) => {
    const fault = faultOf(one)
    return fault ? [{ piece: nameOf(one), fault }] : []
  })
}
