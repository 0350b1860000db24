export { createCaretaker } from './caretaker'
export { privacyPlugin } from './plugin'
