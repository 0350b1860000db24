/** Says how long a form was open, which programs give themselves away by; one that comes back is filled in already. */
export const timeForms = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form="first"]')) {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: '_elapsed' })
    form.append(field)
    form.addEventListener('submit', () => {
      field.value = String(Math.round(performance.now()))
    })
  }
}
