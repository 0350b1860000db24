/** The endpoints that Payload brings beside those of collections and globals, and why the document leaves them out. */
export const rootOperations: Record<string, string> = {
  'get /access': 'The panel asks what to show.',
  'get /og': 'The front door refuses it.',
  'post /reorder': 'The panel moves the rows of a list.',
}
