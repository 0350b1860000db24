import type { CollectionAfterLoginHook } from 'payload'

/** Keeps the language of the panel in which somebody logs in: emails to them are written in it. */
export const rememberLanguage: CollectionAfterLoginHook = async ({ req, user }) => {
  const language = req.i18n.language === 'es' ? 'es' : 'en'
  if (user.language === language) return
  await req.payload.db.updateOne({ collection: 'users', id: user.id, data: { language }, req })
}
