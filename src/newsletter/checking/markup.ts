/** An element of a mail with those around it, outermost first. */
export type Element = { tag: string; attributes: Record<string, string>; around: Element[] }

type Text = { text: string; html: string; around: Element[] }

type Markup = { elements: Element[]; texts: Text[] }

/** Reads the HTML of a mail, which `staticMarkup` wrote: well-formed, each attribute in double quotes. */
export const readMarkup = (html: string): Markup => {
  const markup: Markup = { elements: [], texts: [] }
  let around: Element[] = []
  for (const [, end, tag, attributes = '', isVoid, text] of html.replace(doctype, '').matchAll(token)) {
    if (text !== undefined) markup.texts.push({ text: unescaped(text), html: text, around })
    else if (end) around = around.slice(0, -1)
    else if (tag) {
      const element = { tag, attributes: attributesIn(attributes), around }
      markup.elements.push(element)
      if (!isVoid) around = [...around, element]
    }
  }
  return markup
}

const doctype = /^<!doctype[^>]*>/i
const token = /<(\/)?([a-z][a-z0-9]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|([^<]+)/gi

const attributesIn = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, unescaped(value)]),
  )

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name) => characters[name] ?? whole)
