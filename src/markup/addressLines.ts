import type { ContactDetail } from '../payload-types'

/** The postal address as it stands on a letter; empty where there is none. */
export const addressLines = ({ address }: Pick<ContactDetail, 'address'>): string[] => {
  const region = [address?.addressRegion, address?.postalCode].filter(Boolean).join(' ')
  const town = [address?.addressLocality, region].filter(Boolean).join(', ')
  return [address?.streetAddress ?? '', town].filter(Boolean)
}
