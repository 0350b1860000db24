/** The same words in both languages of the admin panel and of the public content. */
export type Words = { en: string; es: string }

export const words = (en: string, es: string): Words => ({ en, es })
