export { templatePlugin } from './plugin'
