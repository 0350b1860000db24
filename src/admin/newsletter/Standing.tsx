'use client'

import { useAuth } from '@payloadcms/ui'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import type { User } from '../../payload-types'
import { Countdown } from './Countdown'
import { Ended } from './Ended'
import { MailingControls } from './MailingControls'
import { MailingProgress } from './MailingProgress'
import { Preparing } from './Preparing'
import { phaseOf } from './phaseOf'

type Props = { issue: string; progress: Progress; now: number; onDone: (progress: Progress) => void }

/** What there is to see and to do of an issue, as it stands and for whoever looks at it. */
export function Standing({ issue, progress, now, onDone }: Props) {
  const { user } = useAuth<User>()
  const isOwner = user?.role === 'owner'
  const phase = phaseOf(progress, now)
  const begins = Date.parse(progress.startsAt ?? '')
  return (
    <>
      {phase === 'writing' && (isOwner || user?.role === 'editor') && (
        <Preparing issue={issue} mayConfirm={isOwner} onConfirmed={onDone} />
      )}
      {phase === 'minute' && <Countdown seconds={(begins - now) / 1000} />}
      {(phase === 'sending' || phase === 'paused') && <MailingProgress progress={progress} />}
      {isOwner && <MailingControls issue={issue} onDone={onDone} phase={phase} />}
      {(phase === 'sent' || phase === 'cancelled') && (
        <Ended isOwner={isOwner} issue={issue} onConfirmed={onDone} progress={progress} />
      )}
    </>
  )
}
