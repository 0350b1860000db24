/** What the fields of a form are called in GraphQL and in types; the plugin calls them `Text`, `Number` and the like. */
export const formFieldNames = {
  checkbox: { interfaceName: 'CheckboxFormField' },
  email: { interfaceName: 'EmailFormField' },
  message: { interfaceName: 'MessageFormField' },
  number: { interfaceName: 'NumberFormField' },
  select: { interfaceName: 'SelectFormField' },
  text: { interfaceName: 'TextFormField' },
  textarea: { interfaceName: 'TextareaFormField' },
}
