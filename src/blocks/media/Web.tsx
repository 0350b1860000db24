import { Picture } from '../../markup/Picture'
import type { MediaBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** One picture with its caption. */
export const MediaWeb = ({ block, isFirst }: WebProps<MediaBlock>) => (
  <div className="media">
    <Picture isFirst={isFirst} of={block.image} withCaption />
  </div>
)
