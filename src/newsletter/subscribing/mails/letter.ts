import { escapeXml } from '../../../lib/escapeXml'
import type { Locale } from '../../../lib/locale'

/** A short mail to one person: what it is about, what they may press, and what they may want to know besides. */
export type Letter = {
  language: Locale
  subject: string
  paragraphs: string[]
  button?: { label: string; address: string }
  afterwards: string[]
}

/** What all letters are made with. */
export type LetterOptions = { language: Locale; practice: string }

/** A letter as text and as simple HTML, which loads nothing. */
export const write = ({ language, subject, paragraphs, button, afterwards }: Letter) => ({
  subject,
  text: `${[...paragraphs, ...(button ? [`${button.label}:\n${button.address}`] : []), ...afterwards].join('\n\n')}\n`,
  html: [
    `<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeXml(subject)}</title></head>`,
    `<body style="margin:0 auto;padding:24px;max-width:34em;font:17px/1.5 sans-serif">`,
    `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escapeXml(subject)}</h1>`,
    ...paragraphs.map(paragraph),
    ...(button
      ? [
          `<p style="margin:24px 0"><a href="${escapeXml(button.address)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#2f6b62;color:#ffffff;font-weight:bold;text-decoration:none">${escapeXml(button.label)}</a></p>`,
        ]
      : []),
    ...afterwards.map(paragraph),
    '</body></html>',
  ].join('\n'),
})

const paragraph = (text: string) => `<p style="margin:16px 0">${escapeXml(text)}</p>`
