import { daysOffInWords } from '../lib/hours/daysOffInWords'
import { timetableOf } from '../lib/hours/timetableOf'
import { upcomingDaysOff } from '../lib/hours/upcomingDaysOff'
import { weekInWords } from '../lib/hours/weekInWords'
import type { Locale } from '../lib/locale'
import { words } from '../lib/words'
import type { ContactDetail } from '../payload-types'

type Props = {
  contact: Pick<ContactDetail, 'openingHours' | 'closures' | 'timeZone'>
  locale: Locale
  /** The heading that it stands under. */
  under: 'h1' | 'h2'
}

/**
 * The hours of an ordinary week, and the days off that are not over. A script says whether the practice is open at the
 * moment, since the page may have been made some time ago.
 */
export const Hours = ({ contact, locale, under }: Props) => {
  const Heading = under === 'h1' ? 'h2' : 'h3'
  const timetable = timetableOf(contact)
  const rows = weekInWords(timetable.hours, locale)
  const closures = upcomingDaysOff(new Date(), timetable)
  return (
    <div className="hours">
      <Heading>{title[locale]}</Heading>
      {(rows.length > 0 || closures.length > 0) && (
        <p className="opening-state" data-timetable={JSON.stringify({ ...timetable, closures })} />
      )}
      {rows.length > 0 ? (
        <table>
          <tbody>
            {rows.map(({ days, hours }) => (
              <tr key={days}>
                <th scope="row">{days}</th>
                <td>{hours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{byAppointment[locale]}</p>
      )}
      {closures.length > 0 && (
        <ul className="closures">
          {closures.map((closure) => (
            <li key={closure.validFrom}>
              {closed[locale]}: {daysOffInWords(closure, locale)}
              {closure.reason && ` (${closure.reason})`}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const title = words('Hours', 'Horario')
const closed = words('Closed', 'Cerrado')
const byAppointment = words('By appointment.', 'Con cita previa.')
