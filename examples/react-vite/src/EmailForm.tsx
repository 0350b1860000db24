import { InvalidRequestError, RateLimitedError } from '@stillpoint/client'
import { type ReactNode, type SyntheticEvent, useId, useState } from 'react'
import { useWords } from './settings'

type Props = {
  /** What is done with the address; `homepage` is the field that only programs fill in. */
  send: (email: string, homepage: string, isAgain: boolean) => Promise<void>
  button: string
  /** Shown in the place of the form once it was sent: the same for every address. */
  sent: string
  children?: ReactNode
}

/** Asks for an email address; a slip is told beside it, and what was typed stays. */
export const EmailForm = ({ send, button, sent, children }: Props) => {
  const words = useWords()
  const id = useId()
  const [isSent, setIsSent] = useState(false)
  const [error, setError] = useState<unknown>()

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { email = '', homepage = '' } = Object.fromEntries(new FormData(event.currentTarget)) as Record<
      string,
      string
    >
    setError(undefined)
    await send(email, homepage, error !== undefined).then(() => setIsSent(true), setError)
  }

  if (isSent)
    return (
      <p className="card" role="status">
        {sent}
      </p>
    )
  return (
    <form noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.email}</label>
        <input
          aria-describedby={error === undefined ? undefined : `${id}-problem`}
          aria-invalid={error !== undefined}
          autoComplete="email"
          id={id}
          name="email"
          type="email"
        />
        {error !== undefined && (
          <p className="problem" id={`${id}-problem`} role="alert">
            {error instanceof RateLimitedError && words.tooMany}
            {error instanceof InvalidRequestError && (error.fields[0]?.message ?? error.message)}
            {!(error instanceof RateLimitedError || error instanceof InvalidRequestError) && words.away}
          </p>
        )}
      </div>
      {/* People neither see nor reach it; programs fill it in. */}
      <div hidden>
        <label htmlFor={`${id}-homepage`}>{words.leaveEmpty}</label>
        <input autoComplete="off" id={`${id}-homepage`} name="homepage" tabIndex={-1} type="text" />
      </div>
      {children}
      <button type="submit">{button}</button>
    </form>
  )
}
