import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A reader of the proofs: reader 7 is reader7@example.org. */
export const addressOf = (number) => `reader${number}@example.org`

const numberIn = (address) => Number(/\d+/.exec(address)?.[0] ?? -1)

const second = 1000

/**
 * How a server may misbehave; all of it may change while it runs. `reject`, `defer` and `drop` are shares of a hundred
 * readers, by their number: rejected for good, put off the first time, or left without an answer after the final dot.
 */
const kind = {
  ...{ reject: 0, defer: 0, drop: 0 },
  /** What it says, with 550, of whom it rejects. */
  refusalOf: (/** @type {string} */ _address) => 'There is nobody of this name',
  /** Answers 454 to more than so many mails within any second. */
  mostPerSecond: Infinity,
  /** Takes so many milliseconds for each message. */
  slowness: 0,
  /** Answers so many messages on one connection, then 421. */
  mostPerConnection: Infinity,
  /** `greeting`: says 421 at once. `hang`: never answers after the final dot. `sender`, `everyone`: refuses them with 550. */
  fault: /** @type {null | 'greeting' | 'hang' | 'sender' | 'everyone'} */ (null),
  /** Whose password is right; anybody may send without one. */
  password: null,
  /** Whether to keep the messages themselves. */
  keep: false,
  /** Key and certificate with which it speaks TLS from the start, in PEM. */
  secure: null,
}

/** A real SMTP server on a port of its own that keeps nothing but what it was sent to whom, and can misbehave. */
export const startSink = async (behaviour = {}, port = 0) => {
  const behave = { ...kind, ...behaviour }
  /** By address: how often a message was taken with 250, and without an answer. */
  const seen = { accepted: new Map(), unanswered: new Map(), rejected: new Set(), deferred: new Map() }
  const messages = new Map()
  const perConnection = new Map()
  const moments = []
  const times = []
  let connections = 0
  let tooFast = 0

  const server = new SMTPServer({
    ...(behave.secure ? { secure: true, ...behave.secure } : { disabledCommands: ['STARTTLS'] }),
    authOptional: behave.password === null,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    maxClients: 1000,
    closeTimeout: 10,
    onAuth: ({ password }, _session, done) =>
      password === behave.password ? done(null, { user: 'sender' }) : done(reply(535, 'Wrong password')),
    onConnect: (_session, done) => {
      connections += 1
      done(behave.fault === 'greeting' ? reply(421, 'Try again later') : null)
    },
    onMailFrom: (_address, session, done) => {
      const sent = perConnection.get(session.id) ?? 0
      if (behave.fault === 'sender') return done(reply(550, 'We do not know this sender'))
      if (sent >= behave.mostPerConnection) return done(reply(421, 'Enough for this connection'))
      perConnection.set(session.id, sent + 1)
      const now = Date.now()
      while (now - moments[0] >= second) moments.shift()
      if (moments.length >= behave.mostPerSecond) {
        tooFast += 1
        return done(reply(454, 'Too fast'))
      }
      if (behave.mostPerSecond < Infinity) moments.push(now)
      times.push(now)
      done()
    },
    onRcptTo: ({ address }, _session, done) => {
      if (behave.fault === 'everyone') return done(reply(550, `We take nothing from you for <${address}>`))
      const place = numberIn(address) % 100
      if (place >= 0 && place < behave.reject) {
        seen.rejected.add(address)
        return done(reply(550, behave.refusalOf(address)))
      }
      const isLate = place >= behave.reject && place < behave.reject + behave.defer
      if (isLate && !seen.deferred.has(address)) {
        seen.deferred.set(address, 1)
        return done(reply(451, 'Greylisted'))
      }
      done()
    },
    onData: async (stream, session, done) => {
      const chunks = await wholeOf(stream)
      if (!chunks) return
      if (behave.slowness) await wait(behave.slowness)
      const [{ address }] = session.envelope.rcptTo
      if (behave.keep) messages.set(address, Buffer.concat(chunks).toString())
      const place = (numberIn(address) % 100) - behave.reject - behave.defer
      if (behave.fault === 'hang') return add(seen.unanswered, address)
      if (place >= 0 && place < behave.drop && !seen.unanswered.has(address)) {
        add(seen.unanswered, address)
        return hangUp(server, session)
      }
      add(seen.accepted, address)
      done(null, 'Taken')
    },
    onClose: ({ id }) => perConnection.delete(id),
  })
  // Clients that are killed leave broken connections.
  server.on('error', () => {})
  const listener = server.listen(port, '127.0.0.1')
  await once(listener, 'listening')
  return {
    port: listener.address().port,
    behave,
    seen,
    messages,
    times,
    counts: () => ({
      accepted: sum(seen.accepted),
      unanswered: sum(seen.unanswered),
      rejected: seen.rejected.size,
      deferred: seen.deferred.size,
      addresses: new Set([...seen.accepted.keys(), ...seen.unanswered.keys()]).size,
      twice: [...new Set([...seen.accepted.keys(), ...seen.unanswered.keys()])].filter(
        (address) => (seen.accepted.get(address) ?? 0) + (seen.unanswered.get(address) ?? 0) > 1,
      ).length,
      connections,
      tooFast,
    }),
    forget: () => {
      for (const known of [...Object.values(seen), messages]) known.clear()
      times.length = 0
    },
    stop: async () => {
      for (const { _socket } of server.connections) _socket?.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What was sent, or null if whoever sent it was gone before the end. */
const wholeOf = async (stream) => {
  const chunks = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
    return chunks
  } catch {
    return null
  }
}

const reply = (responseCode, message) => Object.assign(new Error(message), { responseCode })

const add = (counts, address) => counts.set(address, (counts.get(address) ?? 0) + 1)

const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0)

/** Breaks a connection without a word, as a server does whose power fails. */
const hangUp = (server, { id }) => {
  for (const connection of server.connections)
    if (connection.session?.id === id) connection._socket?.destroy()
}
