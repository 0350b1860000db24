export { createCaretaker } from './caretaker'
export { csv } from './endpoints/csv'
export { privacyPlugin } from './plugin'
export { recordAct } from './recordEvent'
