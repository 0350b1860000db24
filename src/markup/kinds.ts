import { words } from '../lib/words'

/** The kinds of contraindications, the graver one first, in the words of the public. */
export const kinds = [
  {
    kind: 'absolute',
    title: words('Not for you if you have', 'No es para usted si tiene'),
    label: words('Not for you', 'No es para usted'),
  },
  {
    kind: 'relative',
    title: words('Ask your doctor first if you have', 'Consulte antes a su médico si tiene'),
    label: words('Ask your doctor first', 'Consulte antes a su médico'),
  },
] as const
