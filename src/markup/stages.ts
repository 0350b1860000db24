import { words } from '../lib/words'

/** The stages of a visit, in the words of the public. */
export const stages = {
  before: words('Before your session', 'Antes de su sesión'),
  during: words('During your session', 'Durante su sesión'),
  after: words('After your session', 'Después de su sesión'),
}
