import type { ReactNode } from 'react'
import { Document } from '../Document'
import type { Frame } from '../frame/readFrame'
import { render } from '../render'

type Step = { frame: Frame; title: string; children: ReactNode }

/** A page on the way into the newsletter, or out of it: what happened, and what happens next. */
export const stepPage = ({ frame, title, children }: Step): string =>
  render(
    <Document frame={frame} head={{ title, isHidden: true }}>
      <section className="page-title step">
        <h1>{title}</h1>
        {children}
      </section>
    </Document>,
  )
