import { colorOf, contrast } from '../../../lib/color'
import { type Words, words } from '../../../lib/words'
import type { Finding } from '../finding'
import { type MailToCheck, placeOf } from '../mailToCheck'
import { type Element, readMarkup } from '../markup'

/** WCAG 2.2, 1.4.3. */
const least = 4.5

type Colors = { color: string; ground: string }

/** Text of the mail that can hardly be read in light or dark colors. Colors come with the blocks, not from who writes. */
export const readableColors = (mail: MailToCheck): Finding[] => {
  const { texts } = readMarkup(mail.html)
  const style = texts.find(({ around }) => around.at(-1)?.tag === 'style')?.text ?? ''
  const shown = texts.filter(({ text, around }) => text.trim() !== '' && isShown(around))
  return schemes.flatMap(({ name, initial, rulesIn }) => {
    const rules = rulesIn(style)
    const faint = shown.flatMap(({ text, html, around }) => {
      const colors = colorsOf(around, { rules, initial })
      return isReadable(colors) ? [] : [{ text, html, key: `${colors.color} ${colors.ground}` }]
    })
    const first = new Map(faint.toReversed().map((entry) => [entry.key, entry]))
    return [...first.values()].map(
      ({ text, html }): Finding => ({
        severity: 'advice',
        message: words(
          `“${shortened(text)}” can hardly be read in ${name.en} colors. Choose another block, and tell whoever looks after the platform.`,
          `«${shortened(text)}» casi no se lee en colores ${name.es}. Elija otro bloque y avise a quien mantiene la plataforma.`,
        ),
        form: 'newsletters',
        path: placeOf(mail, html),
        locale: mail.locale,
      }),
    )
  })
}

type Rules = Map<string, Record<string, string>>
type Scheme = { name: Words; initial: Colors; rulesIn: (style: string) => Rules }

const schemes: Scheme[] = [
  {
    name: words('light', 'claros'),
    initial: { color: '#000000', ground: '#ffffff' },
    rulesIn: () => new Map(),
  },
  {
    name: words('dark', 'oscuros'),
    initial: { color: '#ffffff', ground: '#121212' },
    rulesIn: (style) => {
      const [, dark = ''] = style.split(/@media \(prefers-color-scheme:dark\)\{/)
      const rules = [...dark.matchAll(/\.([\w-]+)\{([^}]*)\}/g)]
      return new Map(rules.map(([, name = '', body = '']) => [name, declarations(body)]))
    },
  },
]

const isShown = (around: Element[]): boolean =>
  around.some(({ tag }) => tag === 'body') &&
  !around.some(({ attributes }) => /display:\s*none/.test(attributes.style ?? ''))

const colorsOf = (around: Element[], { rules, initial }: { rules: Rules; initial: Colors }): Colors =>
  around.reduce((outer, { attributes }) => {
    const named = (attributes.class ?? '').split(' ').map((name) => rules.get(name) ?? {})
    const own: Record<string, string> = Object.assign(declarations(attributes.style ?? ''), ...named)
    return { color: own.color ?? outer.color, ground: own['background-color'] ?? outer.ground }
  }, initial)

const isReadable = ({ color, ground }: Colors): boolean =>
  contrast(colorOf(color), colorOf(ground)) >= least || ![color, ground].every((hex) => sixDigits.test(hex))

const sixDigits = /^#[0-9a-f]{6}$/i

const declarations = (style: string): Record<string, string> =>
  Object.fromEntries(
    [...style.matchAll(/([\w-]+)\s*:\s*([^;]*)/g)].map(([, name = '', value = '']) => [
      name,
      value.replace('!important', '').trim(),
    ]),
  )

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
