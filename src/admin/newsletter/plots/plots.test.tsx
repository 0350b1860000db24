import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Growth, IssueResult } from '../../../newsletter'
import { GrowthPlot } from './GrowthPlot'
import { ResultsPlot } from './ResultsPlot'

const growth: Growth = {
  subscribed: 1234,
  months: [
    { month: '2026-10', joined: 20, left: 1, net: 19 },
    { month: '2026-11', joined: 0, left: 4, net: -4 },
  ],
}
const issue: IssueResult = {
  ...{ id: '1', year: 2026, quarter: 4, subject: 'Welcome <all>', startedAt: '2026-12-01T09:00:00.000Z' },
  ...{ recipients: 1300, accepted: 1234, rejected: 5, unknown: 0, unsubscribed: 2 },
}

test('the growth is told in words and as a table for who does not see the drawing', () => {
  const html = renderToStaticMarkup(<GrowthPlot growth={growth} language="en" />)

  expect(html).toContain('aria-labelledby="growth-title growth-desc" role="img"')
  expect(html).toMatch(/<desc[^>]*>In twelve months: joined 20, left 5\. Subscribed now: 1,234\./)
  expect(html).toContain('<th scope="row">Nov 2026</th><td>0</td><td>4</td><td>-4</td>')
})

test('there is no empty room for those who left where nobody did', () => {
  const months = growth.months.map((month) => ({ ...month, left: 0 }))
  const heightOf = (shown: Growth) =>
    Number(
      /viewBox="0 0 480 (\d+)"/.exec(renderToStaticMarkup(<GrowthPlot growth={shown} language="en" />))?.[1],
    )

  expect(heightOf({ ...growth, months })).toBeLessThan(heightOf(growth) - 45)
})

test('the last issues are told the same way, in the language of who looks', () => {
  const html = renderToStaticMarkup(<ResultsPlot issues={[issue]} language="es" />)

  expect(html).toMatch(/<desc[^>]*>2026 Q4: Aceptados 1,234, Rechazados 5, Sin respuesta 0, Bajas/)
  expect(html).toContain('<th scope="row">2026 Q4: Welcome &lt;all&gt;</th><td>1,300</td><td>1,234</td>')
})

test('nothing is drawn while there is nothing to tell', () => {
  const nobody = {
    subscribed: 0,
    months: growth.months.map((month) => ({ ...month, joined: 0, left: 0, net: 0 })),
  }

  expect(renderToStaticMarkup(<GrowthPlot growth={nobody} language="en" />)).toBe('')
  expect(renderToStaticMarkup(<ResultsPlot issues={[]} language="en" />)).toBe('')
})
