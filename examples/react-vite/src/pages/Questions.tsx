import type { Client } from '@stillpoint/client'
import { Formatted } from '../Formatted'
import { Shown } from '../Shown'
import { useWords } from '../settings'
import { useContent } from '../stillpoint'

const read = (client: Client, signal: AbortSignal) =>
  client.faqs.list({ select: { question: true, answer: true }, limit: 100, signal })

/** Questions that open to their answers. */
export const Questions = () => {
  const words = useWords()
  return (
    <Shown of={useContent(read)}>
      {({ docs }) => (
        <>
          <h1>{words.questions}</h1>
          {docs.map(({ id, question, answer }) => (
            <details key={id}>
              <summary>{question}</summary>
              <Formatted text={answer} />
            </details>
          ))}
        </>
      )}
    </Shown>
  )
}
