import { inLanguage } from '../../../lib/inLanguage'
import { type Words, words } from '../../../lib/words'
import type { IssueResult } from '../../../newsletter'
import { barOf } from '../../plots/bars'
import { inFull, inShort } from '../../plots/numbers'
import { Plot, plotWidth } from '../../plots/Plot'

type Kind = 'accepted' | 'rejected' | 'unknown' | 'unsubscribed'

const text = {
  heading: words('The last issues', 'Los últimos boletines'),
  issue: words('Issue', 'Boletín'),
  recipients: words('Recipients', 'Destinatarios'),
}

/** The words of the desk; the last one in the days after an issue. */
const labels: Record<Kind, Words> = {
  accepted: words('Accepted', 'Aceptados'),
  rejected: words('Rejected', 'Rechazados'),
  unknown: words('No answer came back', 'Sin respuesta'),
  unsubscribed: words('Unsubscribed since', 'Bajas desde entonces'),
}

const colors: Record<Kind, string> = {
  accepted: 'good',
  rejected: 'bad',
  unknown: 'unsure',
  unsubscribed: 'lost',
}

const kinds = Object.keys(labels) as Kind[]
const beside = ['rejected', 'unknown', 'unsubscribed'] as const

const height = 236
const [upper, lower] = [100, 190]
/** As many columns as there can be issues, so that the bars of a few are no wider. */
const columns = 8

/** What came of the last issues: above how many were accepted, below, larger, what was not; nothing before the first. */
export function ResultsPlot({ issues, language }: { issues: IssueResult[]; language: string }) {
  const last = issues.at(-1)
  if (!last) return null
  const say = (entry: Words) => inLanguage(entry, language)
  const full = (number: number) => inFull(number, language)
  const name = ({ year, quarter }: IssueResult) => `${year} Q${quarter}`
  const inWords = kinds.map((kind) => `${say(labels[kind])} ${full(last[kind])}`).join(', ')
  const mostOf = (some: readonly Kind[]) =>
    Math.max(...issues.flatMap((issue) => some.map((kind) => issue[kind])))
  const above = { columns, width: plotWidth, baseline: upper, reach: 80, most: mostOf(['accepted']) }
  const below = { columns, width: plotWidth, baseline: lower, reach: 55, most: mostOf(beside) }
  return (
    <Plot
      height={height}
      heading={say(text.heading)}
      id="results"
      language={language}
      legend={kinds.map((kind) => ({ name: colors[kind], label: say(labels[kind]) }))}
      summary={`${name(last)}: ${inWords}.`}
      table={{
        head: [text.issue, text.recipients, ...Object.values(labels)].map(say),
        rows: issues.map((issue) => [
          `${name(issue)}: ${issue.subject ?? ''}`,
          ...[issue.recipients, ...kinds.map((kind) => issue[kind])].map(full),
        ]),
      }}
    >
      {issues.map((issue, column) => {
        const accepted = barOf(issue.accepted, { column }, above)
        const middle = accepted.x + accepted.width / 2
        return (
          <g key={issue.id}>
            <rect className="plot__good" {...accepted} />
            <text x={middle} y={accepted.y - 5}>
              {inShort(issue.accepted, language)}
            </text>
            {beside.map((kind, at) => {
              const bar = barOf(issue[kind], { column, of: beside.length, at }, below)
              return (
                <g key={kind}>
                  <rect className={`plot__${colors[kind]}`} {...bar} />
                  {issue[kind] > 0 && (
                    <text x={bar.x + bar.width / 2} y={bar.y - 4}>
                      {inShort(issue[kind], language)}
                    </text>
                  )}
                </g>
              )
            })}
            <text className="plot__name" x={middle} y={height - 26}>
              {`Q${issue.quarter}`}
            </text>
            <text className="plot__name" x={middle} y={height - 6}>
              {issue.year}
            </text>
          </g>
        )
      })}
      <line className="plot__line" x1="0" x2={plotWidth} y1={upper} y2={upper} />
      <line className="plot__line" x1="0" x2={plotWidth} y1={lower} y2={lower} />
    </Plot>
  )
}
