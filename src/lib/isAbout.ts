import type { Faq, Service } from '../payload-types'

/** Whether a question is about a service. One that names none is about all of them. */
export const isAbout = ({ services }: Pick<Faq, 'services'>, { id }: Pick<Service, 'id'>): boolean =>
  !services?.length || services.some((one) => (typeof one === 'string' ? one : one.id) === id)
