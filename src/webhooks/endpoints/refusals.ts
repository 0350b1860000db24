/** The declared answers to somebody who is no owner, and about something that is not there. */
export const refusals = {
  403: { description: 'Only owners may.' },
  404: { description: 'It is not there.' },
}
