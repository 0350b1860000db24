import { matches } from '../matches'

/** Filters the questions while somebody types, as the server does when the form is sent. */
export const filterQuestions = (): void => {
  const form = document.querySelector<HTMLFormElement>('form[data-filter]')
  const input = form?.querySelector('input')
  const status = document.querySelector<HTMLElement>('.found')
  // A page that shows a search already lacks the other questions.
  if (!form || !input || !status || input.defaultValue) return
  const questions = [...document.querySelectorAll<HTMLElement>('.question')]
  const topics = [...document.querySelectorAll<HTMLElement>('.topic')]
  const filter = () => {
    for (const question of questions) question.hidden = !matches(question.textContent ?? '', input.value)
    for (const topic of topics) topic.hidden = !topic.querySelector('.question:not([hidden])')
    const found = questions.filter(({ hidden }) => !hidden).length
    const { one = '', many = '' } = status.dataset
    status.textContent = input.value.trim() ? (found === 1 ? one : many.replace('#', String(found))) : ''
  }
  input.addEventListener('input', filter)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    filter()
  })
  filter()
}
