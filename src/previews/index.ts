export { draftOf } from './draftOf'
export { previewsPlugin } from './plugin'
export { readDraft } from './readDraft'
