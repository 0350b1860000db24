import { useRef } from 'react'
import { EmailForm } from './EmailForm'
import { addressOf } from './route'
import { useLocale, useWords } from './settings'
import { useClient } from './stillpoint'

type Props = { consent: { version: string; wording: string } | undefined }

/** Signs up for the newsletter. What comes of it is in the email, so the answer is the same for every address. */
export const SignUp = ({ consent }: Props) => {
  const client = useClient()
  const locale = useLocale()
  const words = useWords()
  const shownAt = useRef(Date.now())

  const subscribe = (email: string, homepage: string, isAgain: boolean) => {
    // Whoever sends it once more has it filled in already.
    const elapsed = isAgain ? {} : { elapsedMs: Date.now() - shownAt.current }
    const shown = consent ? { consent: consent.version } : {}
    return client.subscribe(email, { locale, source: 'React app', homepage, ...shown, ...elapsed })
  }

  return (
    <>
      <EmailForm button={words.signUp} send={subscribe} sent={words.lookInYourInbox}>
        {consent && <p className="quiet">{consent.wording}</p>}
      </EmailForm>
      <p className="quiet">
        <a href={addressOf({ locale, page: 'preferences', slug: undefined })}>{words.preferences}</a>
      </p>
    </>
  )
}
