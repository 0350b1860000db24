import type { RequestHandler, Response } from 'express'

/** A page for one person, which no cache keeps and no search engine lists. */
export const privately = (res: Response): Response =>
  res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }).type('html')

/** The address is a key: no link of the page may carry it on. */
export const withToken: RequestHandler = (_req, res, next) => {
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
  next()
}
