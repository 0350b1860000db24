import { listMails } from './endpoints/listMails'
import { openMail } from './endpoints/openMail'

/** What owners ask of the mails that became files. */
export const mailEndpoints = [listMails, openMail]
