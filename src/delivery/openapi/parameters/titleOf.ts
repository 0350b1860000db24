import type { Entity } from '../entity'

/** The field by which one tells documents apart. */
export const titleOf = (
  { admin }: Pick<Entity['config'], 'admin'>,
  example: Record<string, unknown>,
): string => {
  const title = admin && 'useAsTitle' in admin ? String(admin.useAsTitle) : ''
  return title in example || title === 'filename' ? title : (Object.keys(example)[0] ?? 'id')
}
