export { previewsPlugin } from './plugin'
export { readDraft } from './readDraft'
