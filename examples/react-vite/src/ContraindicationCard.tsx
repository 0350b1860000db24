import type { Contraindication } from '@stillpoint/client'
import { Formatted } from './Formatted'
import { Reviewed } from './Reviewed'
import { useWords } from './settings'

type Props = { of: Contraindication; heading: 'h2' | 'h3' }

/** Somebody who should not have a session, or should ask a doctor first, and why. */
export const ContraindicationCard = ({
  of: { kind, title, explanation, review },
  heading: Heading,
}: Props) => (
  <li className={`card ${kind}`}>
    <p className="kind">{useWords()[kind]}</p>
    <Heading>{title}</Heading>
    <Formatted text={explanation} />
    <Reviewed review={review} />
  </li>
)
