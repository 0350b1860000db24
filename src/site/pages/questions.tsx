import type { Faq } from '../../client'
import { listings } from '../../lib/listings'
import { localizedPath } from '../../lib/localizedPath'
import { topics } from '../../lib/topics'
import { words } from '../../lib/words'
import { plainText } from '../../markup/plainText'
import { Question } from '../../markup/Question'
import { every } from '../every'
import { matches } from '../matches'
import { defineRoute } from '../route'

const { path, title } = listings.questions

/** Every question by topic. `?q=` shows those that hold all of its words; a script does the same while typing. */
export const questions = defineRoute<Faq[]>({
  path,
  isSearch: true,
  load: (client, { locale }) => every(client.faqs.all({ locale, depth: 1 })),
  head: (_, { locale, q }) => ({
    title: q ? `${q}: ${title[locale]}` : title[locale],
    description: description[locale],
    isHidden: q !== '',
  }),
  Page: ({ data, visit: { locale, q } }) => {
    const found = data.filter(({ question, answer }) => matches(`${question ?? ''} ${plainText(answer)}`, q))
    return (
      <>
        <header className="page-title">
          <h1>{title[locale]}</h1>
        </header>
        <section className="questions">
          <search>
            <form action={localizedPath(path, locale)} className="search" data-filter="question" method="get">
              <label htmlFor="q">{search[locale]}</label>
              <input defaultValue={q} id="q" maxLength={100} name="q" type="search" />
              <button className="button" type="submit">
                {find[locale]}
              </button>
            </form>
          </search>
          <p className="found" data-one={one[locale]} data-many={many[locale]} role="status">
            {q && (found.length === 1 ? one[locale] : many[locale].replace('#', String(found.length)))}
          </p>
          {topics.map(({ topic, label }) => {
            const members = found.filter((faq) => faq.topic === topic)
            return members.length === 0 ? null : (
              <section className="topic" key={topic}>
                <h2>{label[locale]}</h2>
                {members.map((faq) => (
                  <Question faq={faq} key={faq.id} locale={locale} />
                ))}
              </section>
            )
          })}
          {q && (
            <p>
              <a href={localizedPath(path, locale)}>{all[locale]}</a>
            </p>
          )}
        </section>
      </>
    )
  },
})

const description = words(
  'Answers to what people ask before, during and after a session.',
  'Respuestas a lo que se pregunta antes, durante y después de una sesión.',
)
const search = words('Search the questions', 'Buscar en las preguntas')
const find = words('Search', 'Buscar')
const one = words('1 question found', 'Se encontró 1 pregunta')
const many = words('# questions found', 'Se encontraron # preguntas')
const all = words('Show all questions', 'Ver todas las preguntas')
