import type { Page } from 'playwright-core'
import { type Color, contrast } from '../../src/lib/color'

/**
 * What is wrong with pieces of a page on paper, which the page must be emulating: texts that are not seen, cut off or
 * hard to read on white, and pieces that a break could tear apart.
 */
export const printFaultsOf = async (
  page: Page,
  pieces: string,
): Promise<{ count: number; faults: string[] }> => {
  const printed = await page.locator(pieces).evaluateAll(readPieces)
  const faults = printed.flatMap(({ mayBreak, name, texts }) => [
    ...(mayBreak ? [`${name} may be torn apart`] : []),
    ...texts.flatMap(({ text, isSeen, isCut, color, ground }) => [
      ...(isSeen ? [] : [`${text}: not seen`]),
      ...(isCut ? [`${text}: cut off`] : []),
      ...(isWhite(ground) ? [] : [`${text}: on ${ground}`]),
      ...(contrast(partsOf(color), partsOf(ground)) >= 7 ? [] : [`${text}: ${color} on ${ground}`]),
    ]),
  ])
  return { count: printed.length, faults }
}

/** Reads `rgb(34, 48, 44)`. */
const partsOf = (color: string): Color => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue]
}

const isWhite = (color: string) => partsOf(color).join() === '255,255,255'

/** Runs in the page. */
const readPieces = (pieces: Element[]) => {
  const ancestry = (element: Element): Element[] =>
    element.parentElement ? [element, ...ancestry(element.parentElement)] : [element]
  const isClipped = (box: Element) =>
    getComputedStyle(box).overflow !== 'visible' &&
    (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const backgrounds = (element: Element) =>
    ancestry(element).map((box) => getComputedStyle(box).backgroundColor)

  return pieces.map((piece) => ({
    name: String(piece.textContent).slice(0, 40),
    mayBreak: getComputedStyle(piece).breakInside !== 'avoid',
    texts: [piece, ...piece.querySelectorAll('*')].filter(hasText).map((element) => {
      const { width, height, left, right } = element.getBoundingClientRect()
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      return {
        text: String(element.textContent).slice(0, 40),
        isSeen: isShown && width * height > 0,
        isCut: left < 0 || right > window.innerWidth || ancestry(element).some(isClipped),
        color: getComputedStyle(element).color,
        // Paper is white where nothing has a ground.
        ground: backgrounds(element).find((color) => color !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)',
      }
    }),
  }))
}
