/** What one check found, in one sentence that names what to do where something is to be done. Never holds a secret. */
export type Finding = { status: 'good' | 'warning' | 'bad'; line: string }

export const good = (line: string): Finding => ({ status: 'good', line })
export const warning = (line: string): Finding => ({ status: 'warning', line })
export const bad = (line: string): Finding => ({ status: 'bad', line })

/** The code of a system, SMTP or database error, else its class; never its message, which may hold a password. */
export const codeOf = (error: unknown): string => {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown }
  return String(code || name || 'unknown error')
}
