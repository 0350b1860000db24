/** What the API answers at an address to whoever is logged in. Throws where it answers anything but success. */
export const readAnswer = async <Answer>(address: string, signal?: AbortSignal): Promise<Answer> => {
  const response = await fetch(address, { credentials: 'include', signal: signal ?? null })
  if (!response.ok) throw new Error(`Answered ${response.status}.`)
  return response.json()
}
