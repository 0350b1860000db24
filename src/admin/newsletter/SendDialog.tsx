'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Words, words } from '../../lib/words'
import { clockIn } from '../../lib/zonedTime'
import type { AgainState } from '../../newsletter/sending/mailing/mailing'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { MomentInput } from '../schedule/MomentInput'
import { usePracticeTimeZone } from '../schedule/usePracticeTimeZone'
import { useAction } from '../useAction'
import { typedNumber } from './numberWords'

const text = {
  title: words('Send this issue', 'Enviar este boletín'),
  frozen: words(
    'It is sent as it is now, and can’t be changed any more unless you undo it. Its web page is published when sending begins.',
    'Se envía tal como está ahora y ya no se puede cambiar, salvo que lo deshaga. Su página web se publica al empezar el envío.',
  ),
  when: words('When', 'Cuándo'),
  atOnce: words('At once, with a minute to undo it', 'Ahora, con un minuto para deshacerlo'),
  later: words('At a time', 'A una hora'),
  time: words('Day and time', 'Día y hora'),
  number: words('To confirm, type the number of people', 'Para confirmar, escriba el número de personas'),
  send: words('Send', 'Enviar'),
  plan: words('Schedule', 'Programar'),
  back: words('Back', 'Volver'),
}

type Props = {
  issue: string
  /** Who gets it, in words. */
  recipients: Words
  /** Who does not get it, and why. */
  leftOut?: Words
  /** What else is tried again of an issue that was sent; without it, the issue is sent for the first time. */
  again?: AgainState[]
  onDone: (progress: Progress) => void
  onClose: () => void
}

/** Asks an owner to confirm a mailing by the number of people. */
export function SendDialog({ issue, recipients, leftOut, again, onDone, onClose }: Props) {
  const { start, isBusy, problem, say } = useAction<Progress>(`/api/newsletters/${issue}/send`)
  const { timeZone } = usePracticeTimeZone()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isLater, setLater] = useState(false)
  const [moment, setMoment] = useState('')
  const number = typedNumber(typed)
  const isWhole = number !== undefined && (!isLater || Boolean(moment && timeZone))

  useEffect(() => dialog.current?.showModal(), [])

  const send = async (event: FormEvent) => {
    event.preventDefault()
    // The form of the newsletter stands around this one, for React.
    event.stopPropagation()
    if (!isWhole || isBusy) return
    const at = isLater && timeZone ? { at: clockIn(timeZone, new Date(moment)) } : {}
    const progress = await start({ recipients: number, ...at, ...(again && { again }) })
    if (!progress) return
    dialog.current?.close()
    onDone(progress)
  }

  const radio = (value: boolean, label: Words) => (
    <label>
      <input checked={isLater === value} name={`${id}-when`} onChange={() => setLater(value)} type="radio" />{' '}
      {say(label)}
    </label>
  )

  // Outside of the form of the newsletter, which Enter would save.
  return createPortal(
    <dialog
      aria-labelledby={`${id}-title`}
      className="panel-dialog sending-dialog"
      onClose={onClose}
      ref={dialog}
    >
      <form noValidate onSubmit={(event) => void send(event)}>
        <h2 id={`${id}-title`}>{say(text.title)}</h2>
        <p>{say(recipients)}</p>
        {leftOut && <p>{say(leftOut)}</p>}
        {!again && (
          <>
            <p>{say(text.frozen)}</p>
            <fieldset>
              <legend>{say(text.when)}</legend>
              {radio(false, text.atOnce)}
              {radio(true, text.later)}
              {isLater && (
                <>
                  <label htmlFor={`${id}-at`}>{say(text.time)}</label>
                  <MomentInput id={`${id}-at`} onChange={setMoment} value={moment} />
                </>
              )}
            </fieldset>
          </>
        )}
        <label htmlFor={`${id}-number`}>{say(text.number)}</label>
        <input
          aria-describedby={problem ? `${id}-problem` : undefined}
          autoComplete="off"
          className="sending-dialog__number"
          id={`${id}-number`}
          inputMode="numeric"
          onChange={({ target }) => setTyped(target.value)}
          value={typed}
        />
        <p className="sending__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
        <div className="panel-dialog__choices">
          <Button disabled={!isWhole || isBusy} type="submit">
            {say(isLater ? text.plan : text.send)}
          </Button>
          <Button buttonStyle="secondary" onClick={() => dialog.current?.close()}>
            {say(text.back)}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
