import { type Form, InvalidRequestError, RateLimitedError } from '@stillpoint/client'
import { type SyntheticEvent, useRef, useState } from 'react'
import { Formatted } from './Formatted'
import { FormField } from './FormField'
import { useWords } from './settings'
import { useClient } from './stillpoint'

/** A form of the practice. What is wrong is said beside each field, in the words of the server. */
export const ContactForm = ({ form }: { form: Form }) => {
  const client = useClient()
  const words = useWords()
  const [isSending, setIsSending] = useState(false)
  const [isSent, setIsSent] = useState(false)
  const [error, setError] = useState<unknown>()
  const shownAt = useRef(Date.now())

  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    const { homepage = '', ...values } = sent
    // Whoever sends it once more has it filled in already.
    const elapsed = error === undefined ? { elapsedMs: Date.now() - shownAt.current } : {}
    setIsSending(true)
    setError(undefined)
    await client.sendForm(form.id, values, { homepage, ...elapsed }).then(() => setIsSent(true), setError)
    setIsSending(false)
  }

  if (isSent)
    return (
      <div className="card" role="status">
        {form.confirmationMessage ? <Formatted text={form.confirmationMessage} /> : <p>{words.sent}</p>}
      </div>
    )
  const problems = error instanceof InvalidRequestError ? error.fields : []
  return (
    <form noValidate onSubmit={send}>
      <p className="quiet">{words.noHealthDetails}</p>
      {form.fields?.map((field) => (
        <FormField
          field={field}
          key={field.id}
          problem={problems.find(({ path }) => 'name' in field && path === field.name)?.message}
        />
      ))}
      {/* People neither see nor reach it; programs fill it in. */}
      <div hidden>
        <label htmlFor="homepage">{words.leaveEmpty}</label>
        <input autoComplete="off" id="homepage" name="homepage" tabIndex={-1} type="text" />
      </div>
      {error !== undefined && problems.length === 0 && (
        <p className="problem" role="alert">
          {error instanceof RateLimitedError && words.tooMany}
          {error instanceof InvalidRequestError && error.message}
          {!(error instanceof RateLimitedError || error instanceof InvalidRequestError) && words.unsent}
        </p>
      )}
      <button disabled={isSending} type="submit">
        {form.submitButtonLabel}
      </button>
    </form>
  )
}
