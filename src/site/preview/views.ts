import { words } from '../../lib/words'

/** How an issue of the newsletter can be looked at: as the page that it will be, and as the mail. */
export const views = {
  page: words('Web page', 'Web'),
  mail: words('Email', 'Correo'),
  dark: words('Dark', 'Oscuro'),
  text: words('Plain text', 'Texto'),
}

export type View = keyof typeof views

/** What `?as=` of the address of a preview asks for; the page for anything else. */
export const viewOf = (asked: unknown): View =>
  asked === 'mail' || asked === 'dark' || asked === 'text' ? asked : 'page'
