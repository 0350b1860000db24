import type { Client, Page } from '@stillpoint/client'
import { Picture } from '../Picture'
import { addressOf } from '../route'
import { Shown } from '../Shown'
import { useLocale, useWords } from '../settings'
import { useContent } from '../stillpoint'

const read = async (client: Client, signal: AbortSignal) => {
  const [page, services] = await Promise.all([
    client.pages.bySlug('home', { signal }),
    client.services.list({ select: { slug: true, title: true, summary: true, image: true }, signal }),
  ])
  return { hero: page.blocks?.find(isHero), services: services.docs }
}

type Hero = Extract<NonNullable<Page['blocks']>[number], { blockType: 'hero' }>
const isHero = (block: { blockType: string }): block is Hero => block.blockType === 'hero'

/** The opening of the page `home`, and what the practice offers. */
export const Home = () => {
  const locale = useLocale()
  const words = useWords()
  return (
    <Shown of={useContent(read)}>
      {({ hero, services }) => (
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
        </>
      )}
    </Shown>
  )
}
