import { answerProblem } from '../../lib/answerProblem'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Says what is wrong with a field once somebody leaves it, in the words of the server, until it is mended. */
export const hintForms = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
    form.addEventListener('focusout', ({ target }) => {
      if (isField(target)) afterPress(() => hint(target))
    })
    form.addEventListener('input', ({ target }) => {
      if (isField(target) && target.hasAttribute('aria-invalid')) hint(target)
    })
  }
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLElement && 'value' in target && target.closest('.form-field') !== null

let isPressed = false
addEventListener('pointerdown', () => {
  isPressed = true
})
for (const end of ['pointerup', 'pointercancel'])
  addEventListener(end, () => {
    isPressed = false
  })

// A button that moved away while it was pressed would not be pressed.
const afterPress = (act: () => void) => {
  if (isPressed) addEventListener('pointerup', () => setTimeout(act), { once: true })
  else act()
}

const hint = (field: Field) => {
  const id = `${field.id}-problem`
  const problem = problemOf(field)
  const shown = document.getElementById(id)
  field.closest('.form-field')?.classList.toggle('form-field-wrong', problem !== null)
  if (problem === null) {
    shown?.remove()
    field.removeAttribute('aria-invalid')
    field.removeAttribute('aria-describedby')
    return
  }
  const place = shown ?? Object.assign(document.createElement('p'), { id, className: 'form-problem' })
  place.textContent = problem
  if (!shown) placeBeside(field, place)
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', id)
}

// Where the server puts it as well.
const placeBeside = (field: Field, place: HTMLElement) => {
  const choice = field.closest('.form-choice')
  if (choice) choice.after(place)
  else field.before(place)
}

const problemOf = (field: Field): string | null => {
  const locale = document.documentElement.lang === 'es' ? 'es' : 'en'
  const options = field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : []
  const isOff = field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked
  const asked = { kind: kindOf(field), isRequired: field.required, options }
  return answerProblem(asked, isOff ? '' : field.value)?.[locale] ?? null
}

const kindOf = (field: Field): string => {
  if (!(field instanceof HTMLInputElement)) return field.localName
  return field.inputMode === 'decimal' ? 'number' : field.type
}
