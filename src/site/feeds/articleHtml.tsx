import { renderToStaticMarkup } from 'react-dom/server'
import sanitize from 'sanitize-html'
import { Blocks } from '../../blocks/web'
import type { WebContent } from '../../blocks/webContent'
import type { Newsletter } from '../../client'
import { serverOrigins } from '../../lib/serverOrigins'
import { Correction } from '../newsletter/Correction'

const [origin] = serverOrigins

/** What an issue says, as HTML of plain elements with whole addresses: no scripts, styles, forms or names of ours. */
export const articleHtml = (issue: Newsletter, content: WebContent): string =>
  sanitize(
    renderToStaticMarkup(
      <>
        <Correction issue={issue} locale={content.locale} />
        <Blocks blocks={issue.body} content={content} />
      </>,
    ),
    plain,
  )

const whole = (address = ''): string => (address.startsWith('/') ? origin + address : address)

const plain: sanitize.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'ul', 'ol', 'li', 'blockquote'],
    ...['figure', 'figcaption', 'img', 'a', 'strong', 'em', 's', 'u', 'small', 'code', 'sub', 'sup'],
    ...['dl', 'dt', 'dd', 'time', 'address'],
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    time: ['datetime'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  // A feed reader has the subject as its heading, and opens no answers.
  transformTags: {
    h1: 'h2',
    summary: 'h3',
    a: (tagName, { href, ...attribs }) => ({ tagName, attribs: { ...attribs, href: whole(href) } }),
    img: (tagName, { src, ...attribs }) => ({ tagName, attribs: { ...attribs, src: whole(src) } }),
  },
  nonTextTags: ['script', 'style', 'form', 'svg', 'textarea', 'option', 'noscript'],
}
