import { words } from '../../lib/words'

/** How the archive of the newsletter introduces itself, on its page and in its feeds. */
export const archiveWords = { description: words('One issue a quarter.', 'Un número por trimestre.') }
