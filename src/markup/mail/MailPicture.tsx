import { isFilled } from '../../lib/isFilled'
import type { Media } from '../../payload-types'
import { looks } from './looks'
import { wholeAddress } from './wholeAddress'

type Props = { of: Media | string | null | undefined; origin: string }

const columnWidth = 544

/** A picture with its caption, as JPEG, which every mail program knows; nothing where there is none. */
export const MailPicture = ({ of, origin }: Props) => {
  if (!isFilled(of)) return null
  const { url, width, height } = of.sizes?.share?.url ? of.sizes.share : of
  if (!url) return null
  const scaled = width && height ? Math.round((height * columnWidth) / width) : undefined
  return (
    <>
      <img
        alt={of.isDecorative ? '' : (of.alt ?? '')}
        height={scaled}
        src={wholeAddress(url, origin)}
        width={columnWidth}
        {...looks.image}
      />
      {(of.caption || of.credit) && (
        <p {...looks.small}>{[of.caption, of.credit].filter(Boolean).join(' · ')}</p>
      )}
    </>
  )
}
