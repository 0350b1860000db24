/** Whether something is a time of the day as the panel keeps it, like `17:30`. */
export const isTime = (value: unknown): value is string => typeof value === 'string' && time.test(value)

const time = /^([01]\d|2[0-3]):[0-5]\d$/
