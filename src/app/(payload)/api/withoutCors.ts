/** A copy of Payload's headers without those for other origins, which the front door alone sets. */
export const withoutCors = (headers: Headers): Headers => {
  const kept = new Headers(headers)
  kept.delete('Access-Control-Allow-Methods')
  kept.delete('Access-Control-Allow-Headers')
  return kept
}
