export { mailPreview } from './composing/mailPreview'
