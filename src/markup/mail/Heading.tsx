import type { ReactNode } from 'react'
import { looks } from './looks'

/** A heading of a mail; nothing where there are no words. */
export const Heading = ({ as: Level = 'h2', children }: { as?: 'h2' | 'h3'; children: ReactNode }) =>
  children ? <Level {...looks[Level]}>{children}</Level> : null
