import { convert, type FormatCallback } from 'html-to-text'

/** The text part of a mail (RFC 2046 §5.1.4): the same words as its HTML, each link after its words, 76 letters a line. */
export const plainText = (html: string): string =>
  convert(html, {
    wordwrap: 76,
    formatters: { underlined },
    selectors: [
      { selector: '.preheader', format: 'skip' },
      // Addresses in the manner of RFC 3986, appendix C, which mail programs make links of.
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
      // What a picture shows; not where it lies.
      { selector: 'img', options: { pathRewrite: () => '' } },
      { selector: 'h1', format: 'underlined', options: { mark: '=' } },
      { selector: 'h2', format: 'underlined', options: { mark: '-' } },
      { selector: 'h3', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  })

const underlined: FormatCallback = (element, walk, builder, { mark }) => {
  builder.openBlock({ leadingLineBreaks: 3 })
  walk(element.children, builder)
  const blockTransform = (text: string) =>
    `${text}\n${String(mark).repeat(Math.max(...text.split('\n').map(({ length }) => length)))}`
  builder.closeBlock({ trailingLineBreaks: 2, blockTransform })
}
