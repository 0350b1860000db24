import type { ButtonBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** One thing to do next. */
export const ButtonWeb = ({ block }: WebProps<ButtonBlock>) => (
  <p className="action">
    <a className="button" href={block.url}>
      {block.label}
    </a>
  </p>
)
