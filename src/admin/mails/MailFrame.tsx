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

/** A document of our own around it, so that the rules stand before anything that they are for. */
const guarded = (html: string, origin: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const guard = page.createElement('meta')
  guard.httpEquiv = 'Content-Security-Policy'
  guard.content = `default-src 'none'; img-src ${origin} data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'`
  const base = page.createElement('base')
  base.target = '_blank'
  page.head.prepend(guard, base)
  return `<!doctype html>${page.documentElement.outerHTML}`
}
