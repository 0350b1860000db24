export { remindOfIssue } from './remindOfIssue'
export { thisQuarter } from './thisQuarter'
