import { Fragment, isValidElement, type ReactNode } from 'react'

const voids = new Set(['br', 'hr', 'img', 'meta'])

/**
 * Elements as HTML, the same as `renderToStaticMarkup` of react-dom writes, which Next refuses in the server of the
 * panel. Components are plain functions: hooks are for what lives longer than a mail. Throws TypeError for anything else.
 */
export const staticMarkup = (node: ReactNode): string => {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number') return escaped(String(node))
  if (Array.isArray(node)) return node.map(staticMarkup).join('')
  if (!isValidElement<Record<string, ReactNode>>(node)) throw new TypeError('This can’t stand in a mail.')
  const { type, props } = node
  if (type === Fragment) return staticMarkup(props.children)
  if (typeof type === 'function') return staticMarkup((type as (given: typeof props) => ReactNode)(props))
  if (typeof type !== 'string') throw new TypeError('This can’t stand in a mail.')
  const opening = `<${type}${Object.entries(props).map(attribute).join('')}`
  return voids.has(type) ? `${opening}/>` : `${opening}>${staticMarkup(props.children)}</${type}>`
}

const names: Record<string, string> = { className: 'class', httpEquiv: 'http-equiv' }

const attribute = ([name, value]: [string, unknown]): string => {
  if (name === 'children' || value === null || value === undefined || value === false) return ''
  const text = name === 'style' ? styleOf(Object(value)) : String(value)
  return ` ${names[name] ?? name}="${escaped(text)}"`
}

const styleOf = (rules: Record<string, string>): string =>
  Object.entries(rules)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
