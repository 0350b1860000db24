import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { notUnderstood } from '../../../lib/problems'
import { sayTo } from '../../../lib/sayTo'

/** What was sent, in the shape that a provider documents. Refuses anything else (400). */
export const jsonIn = <Shape extends z.ZodType>(
  req: PayloadRequest,
  body: string,
  shape: Shape,
): z.output<Shape> => {
  const result = shape.safeParse(parsed(body))
  if (result.success) return result.data
  throw new APIError(sayTo(req, notUnderstood), 400, undefined, true)
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
