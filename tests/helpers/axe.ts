import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** A fault of somebody else's making: the elements that `selector` names may break `rule`. */
export type AxeException = { rule: string; selector: string; reason: string }

export type AxeFinding = {
  rule: string
  impact: string
  element: string
  /** The place in the list of the exception that excuses it, or -1. */
  excuse: number
}

type Options = RunOptions & { exceptions?: AxeException[] }

/**
 * What axe-core finds on a page that has come to rest. Its source is evaluated by the debugger, so the content security
 * policy of the page stays as it is.
 */
export const findingsOn = async (page: Page, { exceptions = [], ...run }: Options = {}) => {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ([rules, options]): Promise<AxeFinding[]> => {
      // Within the page, this is the axe that its source has just defined.
      const { violations } = await axe.run({
        ...options,
        resultTypes: ['violations'],
        // No rule that is on reads style sheets; every run would parse all of them again.
        preload: { assets: ['media'] },
      })
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target, html }) => ({
          rule: id,
          impact: String(impact),
          element: html.slice(0, 200),
          excuse: rules.findIndex(
            ({ rule, selector }) =>
              rule === id && document.querySelector(String(target[0]))?.matches(selector) === true,
          ),
        })),
      )
    },
    [exceptions, run] as const,
  )
}
