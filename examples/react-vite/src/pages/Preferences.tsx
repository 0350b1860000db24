import { EmailForm } from '../EmailForm'
import { useLocale, useWords } from '../settings'
import { useClient } from '../stillpoint'
import { Choices } from './Choices'

/** What somebody on the list can choose. Without the token of a mailed link it mails them one. */
export const Preferences = ({ token }: { token: string | undefined }) => {
  const client = useClient()
  const locale = useLocale()
  const words = useWords()
  const sendLink = (email: string, homepage: string) =>
    client.subscription.sendLink(email, { locale, homepage })

  return (
    <>
      <h1>{words.preferences}</h1>
      {token ? (
        <Choices token={token} />
      ) : (
        <>
          <p>{words.linkFirst}</p>
          <EmailForm button={words.sendLink} send={sendLink} sent={words.linkSent} />
        </>
      )}
    </>
  )
}
