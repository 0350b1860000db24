'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { useAction } from '../useAction'

type Props = {
  /** The endpoint of the newsletter: `pause`, `resume`, `cancel`. */
  command: string
  issue: string
  onDone: (progress: Progress) => void
  style?: 'primary' | 'secondary'
  children: ReactNode
}

/** Asks something of a mailing, and says why if that is not possible. */
export function CommandButton({ command, issue, onDone, style = 'secondary', children }: Props) {
  const { start, isBusy, problem } = useAction<Progress>(`/api/newsletters/${issue}/${command}`)
  const press = async () => {
    const progress = await start()
    if (progress) onDone(progress)
  }
  return (
    <>
      <Button buttonStyle={style} disabled={isBusy} margin={false} onClick={() => void press()} size="small">
        {children}
      </Button>
      {problem && (
        <p className="sending__problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
