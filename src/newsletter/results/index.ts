export { type Growth, growthOf } from './growth'
export { type IssueResult, issueResults } from './issueResults'
export { resultsPlugin } from './plugin'
