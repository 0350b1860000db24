import type { Client } from '@stillpoint/client'
import { ContraindicationCard } from '../ContraindicationCard'
import { Shown } from '../Shown'
import { useWords } from '../settings'
import { useContent } from '../stillpoint'

const read = (client: Client, signal: AbortSignal) =>
  client.contraindications.list({ sort: ['kind', 'title'], limit: 100, signal })

/** Who should not have a session, the strictest first. */
export const Contraindications = () => {
  const words = useWords()
  return (
    <Shown of={useContent(read)}>
      {({ docs }) => (
        <>
          <h1>{words.contraindications}</h1>
          <p className="lead">{words.contraindicationsIntro}</p>
          <ul className="grid">
            {docs.map((one) => (
              <ContraindicationCard heading="h2" key={one.id} of={one} />
            ))}
          </ul>
        </>
      )}
    </Shown>
  )
}
