import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { type Role, roleOf } from '../access/roles'
import { inLanguage } from '../lib/inLanguage'
import { type Words, words } from '../lib/words'

type Errand = { href: string; title: Words; text: Words }

/** Greets whoever is logged in and leads to what their role does most often. */
export function Welcome({ i18n, user }: ServerProps) {
  if (user?.collection !== 'users') return null
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  return (
    <section className="welcome">
      <h1>{say(words(`Welcome, ${user.name}`, `Le damos la bienvenida, ${user.name}`))}</h1>
      <p>{say(words('What would you like to do?', '¿Qué le gustaría hacer?'))}</p>
      <ul>
        {errandsOf[roleOf(user)].map(({ href, title, text }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              <strong>{say(title)}</strong>
              {say(text)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const services: Errand = {
  href: '/admin/collections/services',
  title: words('Edit services', 'Editar los servicios'),
  text: words(
    'What you offer, how long it takes, what it costs.',
    'Qué ofrece, cuánto dura y cuánto cuesta.',
  ),
}

const contraindications: Errand = {
  href: '/admin/collections/contraindications',
  title: words('Edit contraindications', 'Editar las contraindicaciones'),
  text: words('Who should not have a treatment.', 'Quién no debe recibir un tratamiento.'),
}

const contactDetails: Errand = {
  href: '/admin/globals/contact-details',
  title: words('Edit contact details', 'Editar los datos de contacto'),
  text: words('Phone, address, hours and days off.', 'Teléfono, dirección, horario y días de cierre.'),
}

const messages: Errand = {
  href: '/admin/collections/form-submissions',
  title: words('Read messages', 'Leer los mensajes'),
  text: words('What people wrote to the practice.', 'Lo que la gente ha escrito a la consulta.'),
}

const website: Errand = {
  href: '/',
  title: words('See the website', 'Ver el sitio web'),
  text: words('As your visitors see it.', 'Como lo ven sus visitantes.'),
}

const errandsOf: Record<Role, Errand[]> = {
  owner: [services, contraindications, contactDetails, website],
  editor: [services, contraindications, contactDetails, website],
  desk: [messages, website],
  previewClient: [],
  client: [],
  anyone: [],
}
