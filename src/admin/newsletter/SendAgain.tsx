'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { AgainState } from '../../newsletter/sending/mailing/mailing'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { peopleWords } from './numberWords'
import { SendDialog } from './SendDialog'

const text = {
  heading: words('Those who did not get it', 'Quienes no lo recibieron'),
  button: words('Send to those who did not get it …', 'Enviar a quienes no lo recibieron …'),
  safe: words(
    'Nobody whose email was accepted gets it again.',
    'Nadie cuyo correo fue aceptado lo recibe otra vez.',
  ),
}

type Props = { issue: string; counts: Progress['counts']; onConfirmed: (progress: Progress) => void }

/** Sends an issue to those who did not get it: whoever waits, and whom the owner chooses of the others. */
export function SendAgain({ issue, counts, onConfirmed }: Props) {
  const { i18n } = useTranslation()
  const [again, setAgain] = useState<AgainState[]>(counts.unknown > 0 ? [] : ['rejected'])
  const [isAsked, setAsked] = useState(false)
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const offered = (['unknown', 'rejected'] as const).filter((state) => counts[state] > 0)
  const waiting = counts.queued + counts.deferred
  if (waiting === 0 && offered.length === 0) return null

  const chosen = offered.filter((state) => again.includes(state))
  const total = chosen.reduce((sum, state) => sum + counts[state], waiting)
  const choose = (state: AgainState, isChosen: boolean) =>
    setAgain([...again.filter((other) => other !== state), ...(isChosen ? [state] : [])])

  return (
    <fieldset className="sending__again">
      <legend>{say(text.heading)}</legend>
      {waiting > 0 && <p>{say(waitingWords(waiting))}</p>}
      {offered.map((state) => (
        <label key={state}>
          <input
            checked={again.includes(state)}
            onChange={({ target }) => choose(state, target.checked)}
            type="checkbox"
          />{' '}
          {say(offerWords[state](counts[state]))}
        </label>
      ))}
      <p>{say(text.safe)}</p>
      <Button disabled={total === 0} margin={false} onClick={() => setAsked(true)} size="small">
        {say(text.button)}
      </Button>
      {isAsked && (
        <SendDialog
          again={chosen}
          issue={issue}
          onClose={() => setAsked(false)}
          onDone={onConfirmed}
          recipients={goesTo(total)}
        />
      )}
    </fieldset>
  )
}

const waitingWords = (count: number): Words => {
  const { en, es } = peopleWords(count)
  return words(`It was not tried yet, or put off, for ${en}.`, `Sin intentar todavía, o aplazado: ${es}.`)
}

const offerWords: Record<AgainState, (count: number) => Words> = {
  unknown: (count) => {
    const { en, es } = peopleWords(count)
    return words(
      `${en} without an answer. Whoever did get it gets it twice.`,
      `${es} sin respuesta. Quien sí lo recibió lo recibe dos veces.`,
    )
  },
  rejected: (count) => {
    const { en, es } = peopleWords(count)
    return words(
      `${en} rejected. Worth it once your email provider has corrected something.`,
      `${es} con rechazo. Vale la pena cuando su proveedor de correo haya corregido algo.`,
    )
  },
}

const goesTo = (total: number): Words => {
  const { en, es } = peopleWords(total)
  return words(
    `It goes to ${en} who did not get it. It is the same email as before.`,
    `Va a ${es} que no lo recibieron. Es el mismo correo de antes.`,
  )
}
