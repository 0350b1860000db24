'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { words } from '../../lib/words'
import type { Recipients } from '../../newsletter/checking/recipientsOf'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { useAction } from '../useAction'
import type { ToldFinding } from './FindingPlace'
import { Findings } from './Findings'
import { leftOutWords, recipientsWords } from './recipientsWords'
import { SendDialog } from './SendDialog'
import { TestSendButton } from './TestSendButton'

const text = {
  check: words('Check this issue', 'Revisar este boletín'),
  again: words('Check again', 'Revisar otra vez'),
  checking: words('Checking …', 'Revisando …'),
  send: words('Send …', 'Enviar …'),
  mendFirst: words(
    'Please mend what has to be mended; then you can send it.',
    'Corrija lo que hay que corregir; después podrá enviarlo.',
  ),
}

type Check = { findings: ToldFinding[]; recipients: Recipients }
type Props = { issue: string; mayConfirm: boolean; onConfirmed: (progress: Progress) => void }

/** Before an issue is sent: what is to be mended, who will get it, a test, and for owners the button. */
export function Preparing({ issue, mayConfirm, onConfirmed }: Props) {
  const check = useAction<Check>(`/api/newsletters/${issue}/check`)
  const [checked, setChecked] = useState<Check>()
  const [isAsked, setAsked] = useState(false)
  const [isHeldBack, setHeldBack] = useState(false)
  const { say } = check

  const look = async (): Promise<Check | undefined> => {
    setHeldBack(false)
    const found = await check.start()
    if (found) setChecked(found)
    return found
  }
  const ask = async () => {
    const found = await look()
    const mustWait = found?.findings.some(({ severity }) => severity === 'mustBeMended') === true
    setHeldBack(mustWait)
    setAsked(Boolean(found) && !mustWait)
  }

  return (
    <>
      <div className="sending__offers">
        <Button
          buttonStyle="secondary"
          disabled={check.isBusy}
          margin={false}
          onClick={() => void look()}
          size="small"
        >
          {say(check.isBusy ? text.checking : checked ? text.again : text.check)}
        </Button>
        <TestSendButton issue={issue} />
      </div>
      <div aria-live="polite">
        {check.problem && <p className="sending__problem">{check.problem}</p>}
        {checked && (
          <>
            <Findings findings={checked.findings} />
            <p>{say(recipientsWords(checked.recipients))}</p>
            <p className="sending__left-out">{say(leftOutWords(checked.recipients))}</p>
          </>
        )}
        {isHeldBack && <p className="sending__problem">{say(text.mendFirst)}</p>}
      </div>
      {mayConfirm && (
        <div className="sending__offers">
          <Button disabled={check.isBusy} margin={false} onClick={() => void ask()} size="small">
            {say(text.send)}
          </Button>
        </div>
      )}
      {isAsked && checked && (
        <SendDialog
          issue={issue}
          leftOut={leftOutWords(checked.recipients)}
          onClose={() => setAsked(false)}
          onDone={onConfirmed}
          recipients={recipientsWords(checked.recipients)}
        />
      )}
    </>
  )
}
