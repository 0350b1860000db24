/** The id of the input of a field; what is wrong with it, and hints, have ids that begin the same. */
export const fieldId = (formId: string, name: string): string => `form-${formId}-${name}`
