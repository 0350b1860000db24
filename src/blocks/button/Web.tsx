import { linkIn } from '../../lib/linkIn'
import type { ButtonBlock } from '../../payload-types'
import type { WebProps } from '../webContent'

/** One thing to do next. */
export const ButtonWeb = ({ block, content: { locale } }: WebProps<ButtonBlock>) => (
  <p className="action">
    <a className="button" href={linkIn(block.url, locale)}>
      {block.label}
    </a>
  </p>
)
