import type { SampleDocument } from '../sample'
import { contact } from './contact'
import { home } from './home'
import { isItRightForMe } from './isItRightForMe'
import { privacy } from './privacy'
import { whatToExpect } from './whatToExpect'

/** The pages of the sample practice. */
export const pages: SampleDocument<'pages'>[] = [home, whatToExpect, isItRightForMe, contact, privacy]
