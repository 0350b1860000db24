import { type Client, isFilled } from '@stillpoint/client'
import { ContraindicationCard } from '../ContraindicationCard'
import { Formatted } from '../Formatted'
import { Picture } from '../Picture'
import { Reviewed } from '../Reviewed'
import { Shown } from '../Shown'
import { useWords } from '../settings'
import { useContent } from '../stillpoint'

const read = (client: Client, signal: AbortSignal, slug: string) => client.services.bySlug(slug, { signal })

/** One service: how long it takes, what to expect, and who should not have it. */
export const ServicePage = ({ slug }: { slug: string }) => {
  const words = useWords()
  return (
    <Shown of={useContent(read, slug)}>
      {({ title, summary, image, description, sessionOptions, whatToExpect, contraindications, review }) => (
        <article>
          <h1>{title}</h1>
          <p className="lead">{summary}</p>
          <Picture of={image} />
          <ul>
            {sessionOptions?.map(({ id, minutesBooked, minutesActive }) => (
              <li key={id}>{words.minutes(minutesBooked, minutesActive)}</li>
            ))}
          </ul>
          <Formatted text={description} />
          <Advice rows={whatToExpect?.before} title={words.before} />
          {whatToExpect?.during && (
            <>
              <h2>{words.during}</h2>
              <Formatted text={whatToExpect.during} />
            </>
          )}
          <Advice rows={whatToExpect?.after} title={words.after} />
          <h2>{words.contraindications}</h2>
          <ul className="grid">
            {contraindications?.filter(isFilled).map((one) => (
              <ContraindicationCard heading="h3" key={one.id} of={one} />
            ))}
          </ul>
          <Reviewed review={review} />
        </article>
      )}
    </Shown>
  )
}

type Row = { id?: string | null; advice: string }

const Advice = ({ rows, title }: { rows: Row[] | null | undefined; title: string }) =>
  rows?.length ? (
    <>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ id, advice }) => (
          <li key={id}>{advice}</li>
        ))}
      </ul>
    </>
  ) : null
