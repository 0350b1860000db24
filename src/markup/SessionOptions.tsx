import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { SessionOption } from '../payload-types'
import { formatPrice } from './formatPrice'

type Props = { options: NonNullable<SessionOption>; currency: string; locale: Locale }

/** The lengths that can be booked, with the treatment within them, and prices where there are any. */
export const SessionOptions = ({ options, currency, locale }: Props) => (
  <ul className="sessions">
    {options.filter(isWhole).map(({ id, name, minutesBooked, minutesActive, price }) => (
      <li key={id}>
        <h3>{name}</h3>
        <p>
          {minutesBooked} {booked[locale]}
          <br />
          {minutesActive} {active[locale]}
        </p>
        {typeof price === 'number' && <p className="price">{formatPrice(price, currency, locale)}</p>}
      </li>
    ))}
  </ul>
)

// A draft may have rows that are only begun.
const isWhole = ({ name, minutesBooked, minutesActive }: NonNullable<SessionOption>[number]) =>
  Boolean(name && minutesBooked && minutesActive)

const booked = words('minutes from arrival to leaving', 'minutos desde que llega hasta que se va')
const active = words('minutes of treatment', 'minutos de tratamiento')
