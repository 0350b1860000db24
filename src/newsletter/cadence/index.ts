export { remindOfIssue } from './remindOfIssue'
export { type QuartersIssue, thisQuarter } from './thisQuarter'
