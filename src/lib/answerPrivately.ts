/** A JSON answer that no cache may keep. */
export const answerPrivately = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
