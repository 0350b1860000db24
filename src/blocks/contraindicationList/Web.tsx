import { filled } from '../../lib/isFilled'
import { Contraindications } from '../../markup/Contraindications'
import type { ContraindicationListBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** Who must not have a treatment, and who should ask a doctor first. */
export const ContraindicationListWeb = ({ block, content }: WebProps<ContraindicationListBlock>) => {
  const list = block.contraindications?.length ? filled(block.contraindications) : content.contraindications
  if (list.length === 0) return null
  return (
    <section className="safety">
      {block.heading && <h2>{block.heading}</h2>}
      {block.text && <p className="lead">{block.text}</p>}
      <Contraindications
        contraindications={list}
        locale={content.locale}
        services={content.services}
        under={block.heading ? 'h2' : 'h1'}
      />
    </section>
  )
}
