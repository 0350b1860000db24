import type {
  ContactDetail,
  ContactDetailsSelect,
  Contraindication,
  ContraindicationsSelect,
  Faq,
  FaqsSelect,
  Form,
  FormsSelect,
  Media,
  MediaSelect,
  Newsletter,
  NewsletterSetting,
  NewsletterSettingsSelect,
  NewslettersSelect,
  Page,
  PagesSelect,
  Practitioner,
  PractitionersSelect,
  Redirect,
  RedirectsSelect,
  Service,
  ServicesSelect,
  Site,
  SiteSelect,
} from '../payload-types'

export type {
  ContactDetail,
  Contraindication,
  Faq,
  Form,
  Media,
  Newsletter,
  NewsletterSetting,
  Page,
  Practitioner,
  Redirect,
  Service,
  Site,
} from '../payload-types'

/** The languages of the content; what is not translated yet comes in the other one. */
export type Locale = 'en' | 'es'

/** A formatted text: a tree of Lexical nodes, which begins at `root.children`. */
export type RichText = Service['description']

/** The collections that anyone may read, and what can be selected of their documents. */
export type Collections = {
  services: { doc: Service; select: ServicesSelect<true> | ServicesSelect<false> }
  contraindications: {
    doc: Contraindication
    select: ContraindicationsSelect<true> | ContraindicationsSelect<false>
  }
  faqs: { doc: Faq; select: FaqsSelect<true> | FaqsSelect<false> }
  practitioners: { doc: Practitioner; select: PractitionersSelect<true> | PractitionersSelect<false> }
  newsletters: { doc: Newsletter; select: NewslettersSelect<true> | NewslettersSelect<false> }
  pages: { doc: Page; select: PagesSelect<true> | PagesSelect<false> }
  media: { doc: Media; select: MediaSelect<true> | MediaSelect<false> }
  redirects: { doc: Redirect; select: RedirectsSelect<true> | RedirectsSelect<false> }
  forms: { doc: Form; select: FormsSelect<true> | FormsSelect<false> }
}

/** What there is one of, likewise. */
export type Globals = {
  'contact-details': { doc: ContactDetail; select: ContactDetailsSelect<true> | ContactDetailsSelect<false> }
  site: { doc: Site; select: SiteSelect<true> | SiteSelect<false> }
  'newsletter-settings': {
    doc: NewsletterSetting
    select: NewsletterSettingsSelect<true> | NewsletterSettingsSelect<false>
  }
}
