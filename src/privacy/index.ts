export { createCaretaker } from './caretaker'
export { csv, csvStream } from './endpoints/csv'
export { privacyPlugin } from './plugin'
export { recordAct } from './recordEvent'
