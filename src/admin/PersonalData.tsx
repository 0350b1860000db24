'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Words, words } from '../lib/words'
import { download } from './download'
import { useAction } from './useAction'

const text = {
  title: words('What is kept about one person', 'Lo que se guarda de una persona'),
  explanation: words(
    'Somebody may ask for what you keep about them, or ask you to erase it. Every message that holds their address is found, and their subscription to the newsletter.',
    'Alguien puede pedirle lo que guarda sobre él, o pedirle que lo suprima. Se encuentran todos los mensajes que contienen su dirección, y su suscripción al boletín.',
  ),
  address: words('Email address of the person', 'Correo electrónico de la persona'),
  search: words('Search', 'Buscar'),
  download: words('Download (JSON)', 'Descargar (JSON)'),
  confirm: words('Type the address again to erase', 'Escriba otra vez la dirección para suprimir'),
  erase: words('Erase for good', 'Suprimir para siempre'),
}

type Found = { messages: number; unopened: number; hasAccount: boolean; isSubscriber: boolean }
type Erased = { messages: number; unopened: number; wasSubscriber: boolean }

/** In the settings of messages: what is kept about one person, to be read, downloaded and erased. */
export function PersonalData() {
  const id = useId()
  const [email, setEmail] = useState('')
  const [confirmation, setConfirmation] = useState('')
  const search = useAction<Found>('/api/personal-data/search')
  const exporting = useAction<object>('/api/personal-data/export')
  const erase = useAction<Erased>('/api/personal-data/erase')
  const { say } = search
  const isBusy = search.isBusy || exporting.isBusy || erase.isBusy

  const save = async () => {
    const kept = await exporting.start({ email })
    if (kept) download('personal-data.json', JSON.stringify(kept, null, 2))
  }

  return (
    <section aria-labelledby={`${id}-title`} className="personal-data">
      <h3 id={`${id}-title`}>{say(text.title)}</h3>
      <p>{say(text.explanation)}</p>
      <label htmlFor={`${id}-address`}>{say(text.address)}</label>
      <input
        autoComplete="off"
        id={`${id}-address`}
        onChange={({ target }) => setEmail(target.value)}
        type="email"
        value={email}
      />
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => void search.start({ email })}
        size="small"
      >
        {say(text.search)}
      </Button>
      {search.answer && (
        <>
          <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void save()} size="small">
            {say(text.download)}
          </Button>
          <label htmlFor={`${id}-confirmation`}>{say(text.confirm)}</label>
          <input
            autoComplete="off"
            id={`${id}-confirmation`}
            onChange={({ target }) => setConfirmation(target.value)}
            type="email"
            value={confirmation}
          />
          <Button
            buttonStyle="error"
            disabled={isBusy}
            onClick={() => void erase.start({ email, confirmation })}
            size="small"
          >
            {say(text.erase)}
          </Button>
        </>
      )}
      <p role="status">
        {search.problem ?? exporting.problem ?? erase.problem}
        {erase.answer ? say(erased(erase.answer)) : search.answer && say(found(search.answer))}
      </p>
    </section>
  )
}

const found = ({ messages, unopened, hasAccount, isSubscriber }: Found): Words => {
  const account = hasAccount
    ? words(' They also have an account; see People.', ' También tiene una cuenta; vea Personas.')
    : words('', '')
  const subscriber = isSubscriber
    ? words(' They are known to the newsletter.', ' El boletín conoce su dirección.')
    : words('', '')
  const rest = unopenedWords(unopened)
  return words(
    `Messages found: ${messages}.${subscriber.en}${account.en}${rest.en}`,
    `Mensajes encontrados: ${messages}.${subscriber.es}${account.es}${rest.es}`,
  )
}

const erased = ({ messages, unopened, wasSubscriber }: Erased): Words => {
  const subscriber = wasSubscriber
    ? words(' The newsletter forgot them as well.', ' El boletín también borró sus datos.')
    : words('', '')
  const rest = unopenedWords(unopened)
  return words(
    `Messages erased: ${messages}.${subscriber.en}${rest.en}`,
    `Mensajes suprimidos: ${messages}.${subscriber.es}${rest.es}`,
  )
}

const unopenedWords = (count: number): Words =>
  count > 0
    ? words(
        ` ${count} can’t be opened, so nobody knows whom they are from.`,
        ` ${count} no se pueden abrir, así que no se sabe de quién son.`,
      )
    : words('', '')
