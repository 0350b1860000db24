'use client'

import type { Progress } from '../../newsletter/sending/mailing/progress'
import { HeardSince } from './HeardSince'
import { MailingCounts } from './MailingCounts'
import { SendAgain } from './SendAgain'
import { Unreached } from './Unreached'

type Props = {
  issue: string
  progress: Progress
  isOwner: boolean
  onConfirmed: (progress: Progress) => void
}

/** What came of a mailing: in numbers for everybody, for owners by name as well, with the way to those it did not reach. */
export function Ended({ issue, progress: { counts, results }, isOwner, onConfirmed }: Props) {
  return (
    <>
      <MailingCounts counts={counts} isExplained rejected={results?.rejected} />
      {results && <HeardSince results={results} />}
      {isOwner && (
        <>
          <Unreached count={counts.unknown + counts.rejected} issue={issue} />
          <SendAgain counts={counts} issue={issue} onConfirmed={onConfirmed} />
        </>
      )}
    </>
  )
}
