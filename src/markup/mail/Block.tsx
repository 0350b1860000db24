import type { ReactNode } from 'react'
import { type Look, looks } from './looks'

type Props = { children: ReactNode; look?: Look }

/** A part of a mail with space below it; framed by `look`, if there is one. Mail programs keep to tables alone. */
export const Block = ({ children, look }: Props) => (
  <Table look={looks.block}>{look ? <Table look={look}>{children}</Table> : children}</Table>
)

/** A table that only holds things in their place (WAI-ARIA, `presentation`). */
export const Table = ({ children, look }: { children: ReactNode; look: Look }) => (
  <table border={0} cellPadding="0" cellSpacing="0" role="presentation" width="100%">
    <tbody>
      <tr>
        <td {...look}>{children}</td>
      </tr>
    </tbody>
  </table>
)
