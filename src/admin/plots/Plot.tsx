import type { ReactNode } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'
import type { Series } from './bars'

const asTable = words('The same as a table', 'Lo mismo en una tabla')

type Props = {
  /** Tells it from other plots of the page. */
  id: string
  heading: string
  /** What it shows, in a sentence or two, for who does not see it. */
  summary: string
  language: string
  legend: Series[]
  /** In units of the drawing; its width is 480. */
  height: number
  table: { head: string[]; rows: (string | number)[][] }
  children: ReactNode
}

/** A drawing of numbers with its heading, what its colors mean, and the numbers themselves as a table. */
export function Plot({ id, heading, summary, language, legend, height, table, children }: Props) {
  const [first, ...others] = table.head
  return (
    <figure className="plot">
      <figcaption>
        <h2>{heading}</h2>
        <p>{summary}</p>
      </figcaption>
      <svg aria-labelledby={`${id}-title ${id}-desc`} role="img" viewBox={`0 0 ${plotWidth} ${height}`}>
        <title id={`${id}-title`}>{heading}</title>
        <desc id={`${id}-desc`}>{summary}</desc>
        {children}
      </svg>
      <ul className="plot__legend">
        {legend.map(({ name, label }) => (
          <li key={name}>
            <span aria-hidden="true" className={`plot__swatch plot__${name}`} />
            {label}
          </li>
        ))}
      </ul>
      <details>
        <summary>{inLanguage(asTable, language)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {others.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...numbers]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {numbers.map((number, column) => (
                  <td key={others[column]}>{number}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

export const plotWidth = 480
