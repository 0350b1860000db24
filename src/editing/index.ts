export { editingPlugin } from './plugin'
