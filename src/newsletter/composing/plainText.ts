import { convert } from 'html-to-text'

const heading = { options: { uppercase: false, leadingLineBreaks: 3, trailingLineBreaks: 2 } }

/** The text part of a mail (RFC 2046 §5.1.4): the same words as its HTML, each link after its words, 76 letters a line. */
export const plainText = (html: string): string =>
  convert(html, {
    wordwrap: 76,
    selectors: [
      { selector: '.preheader', format: 'skip' },
      // Addresses in the manner of RFC 3986, appendix C, which mail programs make links of.
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
      // What a picture shows; not where it lies.
      { selector: 'img', options: { pathRewrite: () => '' } },
      { selector: 'h1', ...heading },
      { selector: 'h2', ...heading },
      { selector: 'h3', ...heading },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  })
