import type { Client, Page } from '@stillpoint/client'
import { Picture } from '../Picture'
import { addressOf } from '../route'
import { Shown } from '../Shown'
import { SignUp } from '../SignUp'
import { useLocale, useWords } from '../settings'
import { useContent } from '../stillpoint'

const read = async (client: Client, signal: AbortSignal) => {
  const [page, services, newsletter] = await Promise.all([
    client.pages.bySlug('home', { signal }),
    client.services.list({ select: { slug: true, title: true, summary: true, image: true }, signal }),
    client.newsletterSettings({ signal }),
  ])
  return { hero: page.blocks?.find(isHero), services: services.docs, consent: newsletter.consent?.at(-1) }
}

type Hero = Extract<NonNullable<Page['blocks']>[number], { blockType: 'hero' }>
const isHero = (block: { blockType: string }): block is Hero => block.blockType === 'hero'

/** The opening of the page `home`, what the practice offers, and the sign-up for its newsletter. */
export const Home = () => {
  const locale = useLocale()
  const words = useWords()
  return (
    <Shown of={useContent(read)}>
      {({ hero, services, consent }) => (
        <>
          {hero && (
            <section className="hero">
              <h1>{hero.heading}</h1>
              {hero.text && <p>{hero.text}</p>}
              <Picture of={hero.image} />
            </section>
          )}
          <h2>{words.services}</h2>
          <ul className="grid">
            {services.map(({ id, slug, title, summary, image }) => (
              <li className="card" key={id}>
                <Picture of={image} />
                <h3>
                  <a href={addressOf({ locale, page: 'services', slug })}>{title}</a>
                </h3>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
          <h2>{words.newsletter}</h2>
          <SignUp consent={consent} />
        </>
      )}
    </Shown>
  )
}
