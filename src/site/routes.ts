import { disclosures } from './pages/disclosures'
import { home } from './pages/home'
import { newsletter } from './pages/newsletter'
import { newsletters } from './pages/newsletters'
import { page } from './pages/page'
import { questions } from './pages/questions'
import { service } from './pages/service'
import { services } from './pages/services'

/** Every page of the website; the first one whose pattern fits a path shows it. */
export const routes = [home, services, service, questions, newsletters, newsletter, disclosures, page]
