import type { Words } from '../lib/words'
import type { Place } from './piece'

/** What kind of thing is wrong. */
export type CheckName = 'headings' | 'pictures' | 'linkTexts' | 'deadLinks' | 'claims' | 'reading'

/** Something that could be better: where it is, what is wrong, and what to do about it. It never blocks anything. */
export type Finding = Place & { check: CheckName; problem: Words; advice: Words }
