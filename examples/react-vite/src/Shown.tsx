import { NotFoundError } from '@stillpoint/client'
import type { ReactNode } from 'react'
import { useWords } from './settings'
import type { Content } from './stillpoint'

type Props<T> = { of: Content<T>; children: (content: T) => ReactNode }

/** What was read, once it is there; until then, or instead of it, some words. */
export const Shown = <T,>({ of: { content, error, reload }, children }: Props<T>) => {
  const words = useWords()
  if (content !== undefined) return children(content)
  if (error === undefined) return <p className="quiet">{words.loading}</p>
  if (error instanceof NotFoundError) return <h1>{words.absent}</h1>
  return (
    <div role="alert">
      <p>{words.away}</p>
      <button onClick={reload} type="button">
        {words.again}
      </button>
    </div>
  )
}
