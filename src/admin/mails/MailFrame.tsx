'use client'

import { useEffect, useState } from 'react'
import { withOwnPictures } from '../../lib/withOwnPictures'

/**
 * The HTML of a mail in a frame that runs nothing, sends nothing and loads nothing but pictures of this server. Links
 * open in a tab of their own.
 */
export function MailFrame({ html, title }: { html: string; title: string }) {
  const [origin, setOrigin] = useState<string>()
  useEffect(() => setOrigin(location.origin), [])
  if (!origin) return null
  return (
    <iframe
      className="mails__frame"
      referrerPolicy="no-referrer"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={guarded(withOwnPictures(html), origin)}
      title={title}
    />
  )
}

const guarded = (html: string, origin: string): string => {
  const policy = `default-src 'none'; img-src ${origin} data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'`
  const guard = `<base target="_blank"><meta http-equiv="Content-Security-Policy" content="${policy}">`
  const isDocument = /<head[^>]*>/i.test(html)
  return isDocument ? html.replace(/<head[^>]*>/i, (head) => head + guard) : guard + html
}
