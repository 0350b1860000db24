export { previewsPlugin } from './plugin'
