// A sink in a process of its own, so that it takes no time from whoever sends. It is told what to do by messages.
import { startSink } from './sink.mjs'

const sink = await startSink(JSON.parse(process.env.BEHAVIOUR ?? '{}'))

const answers = {
  counts: () => sink.counts(),
  // Sorted, so that two of them can be compared.
  addresses: () => ({
    accepted: [...sink.seen.accepted.keys()].sort(),
    unanswered: [...sink.seen.unanswered.keys()].sort(),
    rejected: [...sink.seen.rejected].sort(),
  }),
  times: () => sink.times,
  behave: (behaviour) => Object.assign(sink.behave, behaviour),
  message: (address) => sink.messages.get(address),
  forget: () => sink.forget(),
}

process.on('message', ({ ask, told }) => process.send({ [ask]: answers[ask](told) ?? null }))
process.on('disconnect', () => process.exit())
process.send({ port: sink.port })
