'use client'

/** Brings a field of the form into view and puts the cursor there, on whichever tab it stands. */
export const jumpTo = async (path: string): Promise<void> => {
  const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  const opened = tabs.find((tab) => tab.matches('.tabs-field__tab-button--active'))
  for (const tab of [opened, ...tabs]) {
    tab?.click()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const field = find(path)
    if (!field) continue
    field.scrollIntoView({ block: 'center' })
    const input = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
    input?.focus({ preventScroll: true })
    return
  }
}

const focusable = 'input, textarea, select, [contenteditable="true"], button'

/** The field, or the row that it stands in where that is folded up. */
const find = (path: string): HTMLElement | null => {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('__')
    const own = document.getElementById(`field-${name}`)
    if (own) return own
    const labelled = document.querySelector<HTMLElement>(`label[for="field-${name}"]`)?.parentElement
    if (labelled) return labelled
    const row = document.getElementById(`${parts.slice(0, length - 1).join('-')}-row-${parts[length - 1]}`)
    if (row) return row
  }
  return null
}
