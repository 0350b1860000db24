/** A JSON answer that no cache may keep. */
export const answerPrivately = (body: object) =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
