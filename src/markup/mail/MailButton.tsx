import type { ReactNode } from 'react'
import { looks } from './looks'
import { wholeAddress } from './wholeAddress'

type Props = { href: string; origin: string; children: ReactNode }

/** One thing to do next. The cell has the color, so that it is a button in every program. */
export const MailButton = ({ href, origin, children }: Props) => (
  <table border={0} cellPadding="0" cellSpacing="0" role="presentation">
    <tbody>
      <tr>
        <td {...looks.button}>
          <a href={wholeAddress(href, origin)} {...looks.buttonLink}>
            {children}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
)
