/** Shows the switch for light and dark colors, and remembers what was chosen on this device. */
export const switchScheme = (): void => {
  const button = document.querySelector<HTMLButtonElement>('[data-scheme]')
  if (!button) return
  const root = document.documentElement
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const current = () => root.dataset.scheme ?? (prefersDark.matches ? 'dark' : 'light')
  const show = () => button.setAttribute('aria-pressed', String(current() === 'dark'))
  button.hidden = false
  show()
  prefersDark.addEventListener('change', show)
  button.addEventListener('click', () => {
    root.dataset.scheme = current() === 'dark' ? 'light' : 'dark'
    show()
    try {
      localStorage.setItem('scheme', root.dataset.scheme)
    } catch {
      // Without a memory it holds for this page.
    }
  })
}
