import type { CSSProperties } from 'react'

/** How something in a mail looks: in light by its own style, in dark by the style sheet of the mail, which names its class. */
export type Look = { className?: string; style: CSSProperties }

/** The colors of a mail, which are those of the website: 4.5:1 at least of each text on each ground. */
export const colors = {
  light: {
    paper: '#faf8f3',
    card: '#ffffff',
    ink: '#22302c',
    soft: '#50605b',
    line: '#dcd7ca',
    accent: '#2f6b62',
    onAccent: '#ffffff',
    tint: '#eaf1ee',
    care: '#735400',
    careTint: '#faf2dc',
  },
  dark: {
    paper: '#131a18',
    card: '#1b2523',
    ink: '#e8eeeb',
    soft: '#adbbb6',
    line: '#34433f',
    accent: '#8fcabf',
    onAccent: '#0e1614',
    tint: '#1d2c29',
    care: '#e6c46b',
    careTint: '#2d2614',
  },
}

const { light } = colors

// Names without quotes, and only fonts that a reader has: a mail fetches none.
const serif = 'Palatino,Palatino Linotype,Book Antiqua,Georgia,serif'
const sans = '-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

const text: CSSProperties = {
  margin: '0 0 16px',
  color: light.ink,
  fontFamily: sans,
  fontSize: '17px',
  lineHeight: '1.6',
}
const heading: CSSProperties = {
  color: light.ink,
  fontFamily: serif,
  fontWeight: '600',
  lineHeight: '1.25',
}

/** What a mail is made of. */
export const looks = {
  paper: { className: 'paper', style: { margin: '0', padding: '0', backgroundColor: light.paper } },
  ground: { className: 'paper', style: { backgroundColor: light.paper, padding: '24px 12px' } },
  sender: {
    className: 'soft',
    style: { ...heading, color: light.soft, fontSize: '17px', padding: '0 28px 16px' },
  },
  foot: { style: { padding: '24px 28px' } },
  card: { className: 'card', style: { backgroundColor: light.card, padding: '36px 28px 12px' } },
  h1: { className: 'ink', style: { ...heading, margin: '0 0 16px', fontSize: '32px', lineHeight: '1.2' } },
  h2: { className: 'ink', style: { ...heading, margin: '0 0 12px', fontSize: '24px' } },
  h3: { className: 'ink', style: { ...heading, margin: '0 0 8px', fontSize: '19px' } },
  text: { className: 'ink', style: text },
  lead: { className: 'soft', style: { ...text, color: light.soft, fontSize: '19px', lineHeight: '1.5' } },
  small: { className: 'soft', style: { ...text, color: light.soft, fontSize: '15px', margin: '0 0 8px' } },
  list: { className: 'ink', style: { ...text, paddingLeft: '24px' } },
  item: { className: 'ink', style: { ...text, margin: '0 0 8px' } },
  link: { className: 'accent', style: { color: light.accent, textDecoration: 'underline' } },
  rule: {
    className: 'line',
    style: { border: '0', borderTop: `1px solid ${light.line}`, margin: '24px 0', height: '1px' },
  },
  image: {
    style: {
      display: 'block',
      width: '100%',
      maxWidth: '544px',
      height: 'auto',
      border: '0',
      margin: '0 0 8px',
    },
  },
  block: { style: { padding: '0 0 28px' } },
  entry: {
    className: 'line',
    style: { borderTop: `1px solid ${light.line}`, padding: '16px 0 4px' },
  },
  note: { className: 'tint', style: { backgroundColor: light.tint, padding: '20px 22px 6px' } },
  important: {
    className: 'care-tint',
    style: {
      backgroundColor: light.careTint,
      borderLeft: `4px solid ${light.care}`,
      padding: '20px 22px 6px',
    },
  },
  quote: {
    className: 'ink edge',
    style: {
      ...heading,
      fontWeight: '400',
      fontStyle: 'italic',
      fontSize: '21px',
      lineHeight: '1.5',
      margin: '0 0 12px',
      padding: '0 0 0 18px',
      borderLeft: `3px solid ${light.accent}`,
    },
  },
  button: { className: 'button', style: { backgroundColor: light.accent, padding: '14px 26px' } },
  buttonLink: {
    className: 'on-accent',
    style: {
      color: light.onAccent,
      fontFamily: sans,
      fontSize: '17px',
      fontWeight: '600',
      lineHeight: '1.25',
      textDecoration: 'none',
    },
  },
} satisfies Record<string, Look>

const { dark } = colors

/** For programs that know dark colors; others keep the light ones, or make their own of them. */
export const darkStyles = `@media (prefers-color-scheme:dark){${[
  `.paper{background-color:${dark.paper}!important}`,
  `.card{background-color:${dark.card}!important}`,
  `.ink{color:${dark.ink}!important}`,
  `.soft{color:${dark.soft}!important}`,
  `.accent{color:${dark.accent}!important}`,
  `.edge{border-color:${dark.accent}!important}`,
  `.line{border-color:${dark.line}!important}`,
  `.tint{background-color:${dark.tint}!important}`,
  `.care-tint{background-color:${dark.careTint}!important;border-color:${dark.care}!important}`,
  `.button{background-color:${dark.accent}!important}`,
  `.on-accent{color:${dark.onAccent}!important}`,
].join('')}}`
