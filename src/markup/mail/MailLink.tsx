import type { ReactNode } from 'react'
import { looks } from './looks'
import { wholeAddress } from './wholeAddress'

type Props = { href: string; origin: string; children: ReactNode }

/** A link of a mail. */
export const MailLink = ({ href, origin, children }: Props) => (
  <a href={wholeAddress(href, origin)} {...looks.link}>
    {children}
  </a>
)
