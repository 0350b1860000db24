'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { scheduledActions } from '../../lib/scheduledActions'
import { type Words, words } from '../../lib/words'
import { momentInWords } from '../../lib/zonedTime'
import { MomentInput } from './MomentInput'
import type { Plan } from './usePlans'
import { usePracticeTimeZone } from './usePracticeTimeZone'
import { useShownTimeZone } from './useShownTimeZone'

const text = {
  failed: words('Did not work', 'No ha funcionado'),
  newTime: words('New time', 'Hora nueva'),
  change: words('Change', 'Cambiar'),
  callOff: words('Call off', 'Anular'),
  save: words('Save the time', 'Guardar la hora'),
  back: words('Back', 'Volver'),
}

type Props = {
  plan: Plan
  /** Answers whether it worked. */
  change: (dueAt: string) => Promise<boolean>
  callOff: () => Promise<void>
}

/** One planned change: what, when, what went wrong, and how to change it or call it off. */
export function PlanLine({ plan, change, callOff }: Props) {
  const { i18n } = useTranslation()
  const { timeZone } = usePracticeTimeZone()
  const shownZone = useShownTimeZone()
  const [dueAt, setDueAt] = useState<string>()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const id = `plan-${plan.id}`
  const save = async () => {
    if (dueAt && (await change(dueAt))) setDueAt(undefined)
  }

  return (
    <li>
      <strong>{say(scheduledActions[plan.action])}</strong>{' '}
      {shownZone && momentInWords(new Date(plan.dueAt), { timeZone: shownZone, language: i18n.language })}
      {plan.state === 'failed' && (
        <p className="schedule__problem">
          {say(text.failed)}: {plan.problem}
        </p>
      )}
      {dueAt === undefined ? (
        <div className="schedule__offers">
          <Button buttonStyle="secondary" margin={false} onClick={() => setDueAt(plan.dueAt)} size="small">
            {say(text.change)}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => void callOff()} size="small">
            {say(text.callOff)}
          </Button>
        </div>
      ) : (
        <div className="schedule__form">
          <label htmlFor={id}>{say(text.newTime)}</label>
          <MomentInput id={id} onChange={setDueAt} value={dueAt} />
          <Button disabled={!dueAt || !timeZone} margin={false} onClick={() => void save()} size="small">
            {say(text.save)}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => setDueAt(undefined)} size="small">
            {say(text.back)}
          </Button>
        </div>
      )}
    </li>
  )
}
