import { schemes } from './schemes'
import { shadesOf } from './shadesOf'

/** The owner's color in shades that can be read; nothing where the owner chose none. */
export const ThemeStyles = ({ color }: { color: string | null | undefined }) => {
  if (!color || !/^#[0-9a-f]{6}$/i.test(color)) return null
  const light = variables(color, 'light')
  const dark = variables(color, 'dark')
  return (
    <style>
      {`:root{${light}}@media(prefers-color-scheme:dark){:root:not([data-scheme=light]){${dark}}}:root[data-scheme=dark]{${dark}}`}
    </style>
  )
}

const variables = (color: string, scheme: keyof typeof schemes): string => {
  const { accent, tint } = shadesOf(color, schemes[scheme])
  return `--accent:${accent};--tint:${tint}`
}
