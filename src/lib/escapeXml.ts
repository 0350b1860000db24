/** A text as it stands within XML or HTML, in an attribute as well; without characters that XML has not (XML 1.0 §2.2). */
export const escapeXml = (text: string): string =>
  text.replace(unknown, '').replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

const unknown = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
