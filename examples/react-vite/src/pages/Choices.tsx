import { type Client, GoneError, type Preferences } from '@stillpoint/client'
import { type SyntheticEvent, useState } from 'react'
import { addressOf } from '../route'
import { Shown } from '../Shown'
import { useLocale, useWords } from '../settings'
import { useClient, useContent } from '../stillpoint'

const read = (client: Client, signal: AbortSignal, token: string) =>
  client.subscription.read(token, { signal }).catch((error: unknown) => {
    if (error instanceof GoneError) return null
    throw error
  })

/** How somebody stands to the newsletter, and what they can change. The token of the mailed link lets them. */
export const Choices = ({ token }: { token: string }) => {
  const locale = useLocale()
  const words = useWords()
  return (
    <Shown of={useContent(read, token)}>
      {(preferences) =>
        preferences ? (
          <Choosing found={preferences} token={token} />
        ) : (
          <p>
            {words.linkIsOver}{' '}
            <a href={addressOf({ locale, page: 'preferences', slug: undefined })}>{words.sendLink}</a>
          </p>
        )
      }
    </Shown>
  )
}

const Choosing = ({ found, token }: { found: Preferences; token: string }) => {
  const { subscription } = useClient()
  const locale = useLocale()
  const words = useWords()
  const [{ email, state, language, pausedUntil }, setPreferences] = useState(found)
  const [isErased, setIsErased] = useState(false)
  const [said, setSaid] = useState('')

  const doing = (work: Promise<void>) => work.catch(() => setSaid(words.notDone))
  const save = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget)
    const changes = {
      language: chosen.get('language') === 'es' ? ('es' as const) : ('en' as const),
      ...(chosen.get('break') === 'stays' ? {} : { pausedUntil: inMonths(Number(chosen.get('break'))) }),
    }
    doing(
      subscription.change(token, changes, { locale }).then((changed) => {
        setPreferences(changed)
        setSaid(words.saved)
      }),
    )
  }
  const leave = () =>
    doing(
      subscription.leave(token, { locale }).then(() => {
        setPreferences({ email, language, pausedUntil, state: 'unsubscribed' })
        setSaid(words.left)
      }),
    )
  const sendData = () =>
    doing(subscription.sendData(token, { locale }).then(() => setSaid(words.dataOnItsWay)))
  const erase = () => {
    if (confirm(words.eraseSure)) doing(subscription.erase(token, { locale }).then(() => setIsErased(true)))
  }

  if (isErased)
    return (
      <p className="card" role="status">
        {words.erased}
      </p>
    )
  return (
    <>
      <p>
        <strong>{email}</strong>
      </p>
      <p aria-live="polite">{said}</p>
      {state === 'confirmed' && (
        <form key={`${language} ${pausedUntil}`} onSubmit={save}>
          <div className="field">
            <label htmlFor="language">{words.language}</label>
            <select defaultValue={language} id="language" name="language">
              <option value="en">English</option>
              <option value="es">Español</option>
            </select>
          </div>
          <div className="field">
            <label htmlFor="break">{words.break}</label>
            <select defaultValue={pausedUntil ? 'stays' : '0'} id="break" name="break">
              {pausedUntil && (
                <option value="stays">
                  {words.until} {new Date(pausedUntil).toLocaleDateString(locale, { dateStyle: 'long' })}
                </option>
              )}
              <option value="0">{words.noBreak}</option>
              <option value="3">{words.threeMonths}</option>
              <option value="12">{words.oneYear}</option>
            </select>
          </div>
          <button type="submit">{words.save}</button>
        </form>
      )}
      <p className="choices">
        {state === 'confirmed' && (
          <button onClick={leave} type="button">
            {words.leaveNewsletter}
          </button>
        )}
        <button onClick={sendData} type="button">
          {words.sendData}
        </button>
        <button onClick={erase} type="button">
          {words.erase}
        </button>
      </p>
    </>
  )
}

const inMonths = (months: number): string | null => {
  if (months === 0) return null
  const end = new Date()
  end.setMonth(end.getMonth() + months)
  return end.toISOString()
}
