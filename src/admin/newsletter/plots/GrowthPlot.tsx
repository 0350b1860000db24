import { inLanguage } from '../../../lib/inLanguage'
import { type Words, words } from '../../../lib/words'
import type { Growth } from '../../../newsletter'
import { barOf } from '../../plots/bars'
import { inFull, inShort, monthName } from '../../plots/numbers'
import { Plot, plotWidth } from '../../plots/Plot'

const text = {
  heading: words('How the list grows', 'Cómo crece la lista'),
  month: words('Month', 'Mes'),
  joined: words('Joined', 'Altas'),
  left: words('Left', 'Bajas'),
  net: words('Net', 'Saldo'),
}

const baseline = 105
const [up, down] = [80, -45]
/** Room for the names of months, and above them for those who left, if any did. */
const heightFor = (left: number) => baseline + (left > 0 ? 85 : 26)

/** Who joined and who left the list, by month; nothing for a list on which nobody ever was. */
export function GrowthPlot({
  growth: { subscribed, months },
  language,
}: {
  growth: Growth
  language: string
}) {
  const sum = (kind: 'joined' | 'left') => months.reduce((all, month) => all + month[kind], 0)
  const [joined, left] = [sum('joined'), sum('left')]
  if (subscribed + joined + left === 0) return null
  const say = (entry: Words) => inLanguage(entry, language)
  const full = (number: number) => inFull(number, language)
  const summary = words(
    `In twelve months: joined ${full(joined)}, left ${full(left)}. Subscribed now: ${full(subscribed)}.`,
    `En doce meses: altas ${full(joined)}, bajas ${full(left)}. Suscripciones ahora: ${full(subscribed)}.`,
  )
  const most = Math.max(...months.map((month) => Math.max(month.joined, month.left)))
  const height = heightFor(left)
  const row = { columns: months.length, width: plotWidth, baseline, most }
  return (
    <Plot
      height={height}
      heading={say(text.heading)}
      id="growth"
      language={language}
      legend={[
        { name: 'good', label: say(text.joined) },
        { name: 'lost', label: say(text.left) },
      ]}
      summary={say(summary)}
      table={{
        head: [text.month, text.joined, text.left, text.net].map(say),
        rows: months.map(({ month, joined, left, net }) => [
          monthName(month, language, 'numeric'),
          ...[full(joined), full(left), full(net)],
        ]),
      }}
    >
      {months.map(({ month, joined, left }, column) => {
        const above = barOf(joined, { column }, { ...row, reach: up })
        const below = barOf(left, { column }, { ...row, reach: down })
        const middle = above.x + above.width / 2
        return (
          <g className="plot__column" key={month}>
            <rect className="plot__good" {...above} />
            <rect className="plot__lost" {...below} />
            {joined > 0 && (
              <text x={middle} y={above.y - 5}>
                {inShort(joined, language)}
              </text>
            )}
            {left > 0 && (
              <text x={middle} y={below.y + below.height + 14}>
                {inShort(left, language)}
              </text>
            )}
            <text className="plot__name plot__month" x={middle} y={height - 6}>
              {monthName(month, language)}
            </text>
          </g>
        )
      })}
      <line className="plot__line" x1="0" x2={plotWidth} y1={baseline} y2={baseline} />
    </Plot>
  )
}
