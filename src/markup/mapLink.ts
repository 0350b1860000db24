import type { ContactDetail } from '../payload-types'
import { addressLines } from './addressLines'

/** Where a map shows the practice. Nothing is asked of the map until somebody follows the link. */
export const mapLink = ({ geo, ...rest }: Pick<ContactDetail, 'geo' | 'address'>): string => {
  const { latitude, longitude } = geo ?? {}
  if (typeof latitude === 'number' && typeof longitude === 'number')
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`
  const query = new URLSearchParams({ query: addressLines(rest).join(', ') })
  return `https://www.openstreetmap.org/search?${query}`
}
