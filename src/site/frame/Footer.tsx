import { listings } from '../../lib/listings'
import { localizedPath } from '../../lib/localizedPath'
import { words } from '../../lib/words'
import { addressLines } from '../../markup/addressLines'
import { ContactLinks } from '../../markup/ContactLinks'
import { type Frame, practiceName } from './readFrame'

/** A closing sentence, how to reach the practice, what patients must be told, and who owns the texts. */
export const Footer = ({ frame }: { frame: Frame }) => {
  const { site, contact, hasPrivacyPage, locale } = frame
  return (
    <footer className="site-footer">
      <div className="bar">
        {site.footer?.text && <p className="closing">{site.footer.text}</p>}
        <address>
          <strong>{practiceName(frame)}</strong>
          <br />
          {addressLines(contact).map((line) => (
            <span key={line}>
              {line}
              <br />
            </span>
          ))}
          <ContactLinks contact={contact} />
        </address>
        <ul>
          {(hasPrivacyPage ? [...links, privacy] : links).map(({ path, title }) => (
            <li key={path}>
              <a href={localizedPath(path, locale)}>{title[locale]}</a>
            </li>
          ))}
        </ul>
        {site.disclosure && <p className="disclosure">{site.disclosure.split('\n', 1)}</p>}
        <p className="rights">
          {site.footer?.copyrightHolder &&
            `© ${site.footer.copyrightYear ?? ''} ${site.footer.copyrightHolder} · `}
          <a href="/admin" rel="nofollow">
            {staff[locale]}
          </a>
        </p>
      </div>
    </footer>
  )
}

const links = Object.values(listings)
const privacy = { path: '/privacy', title: words('Privacy', 'Privacidad') }
const staff = words('For staff', 'Para el personal')
