import { InvalidRequestError, RateLimitedError } from '@stillpoint/client'
import { type SyntheticEvent, useRef, useState } from 'react'
import { useLocale, useWords } from './settings'
import { useClient } from './stillpoint'

type Props = { consent: { version: string; wording: string } | undefined }

/** Signs up for the newsletter. What comes of it is in the email, so the answer is the same for every address. */
export const SignUp = ({ consent }: Props) => {
  const client = useClient()
  const locale = useLocale()
  const words = useWords()
  const [isTaken, setIsTaken] = useState(false)
  const [error, setError] = useState<unknown>()
  const shownAt = useRef(Date.now())

  const subscribe = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    // Whoever sends it once more has it filled in already.
    const elapsed = error === undefined ? { elapsedMs: Date.now() - shownAt.current } : {}
    setError(undefined)
    const options = { locale, source: 'React app', homepage: sent.homepage ?? '', ...elapsed }
    await client
      .subscribe(sent.email ?? '', consent ? { ...options, consent: consent.version } : options)
      .then(() => setIsTaken(true), setError)
  }

  if (isTaken)
    return (
      <p className="card" role="status">
        {words.lookInYourInbox}
      </p>
    )
  return (
    <form noValidate onSubmit={subscribe}>
      <div className="field">
        <label htmlFor="subscriber">{words.email}</label>
        <input
          aria-describedby={error === undefined ? undefined : 'subscriber-problem'}
          aria-invalid={error !== undefined}
          autoComplete="email"
          id="subscriber"
          name="email"
          type="email"
        />
        {error !== undefined && (
          <p className="problem" id="subscriber-problem" role="alert">
            {error instanceof RateLimitedError && words.tooMany}
            {error instanceof InvalidRequestError && (error.fields[0]?.message ?? error.message)}
            {!(error instanceof RateLimitedError || error instanceof InvalidRequestError) && words.away}
          </p>
        )}
      </div>
      {/* People neither see nor reach it; programs fill it in. */}
      <div hidden>
        <label htmlFor="subscriber-homepage">{words.leaveEmpty}</label>
        <input autoComplete="off" id="subscriber-homepage" name="homepage" tabIndex={-1} type="text" />
      </div>
      {consent && <p className="quiet">{consent.wording}</p>}
      <button type="submit">{words.signUp}</button>
    </form>
  )
}
