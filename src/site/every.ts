/** All that a generator yields. */
export const every = async <Doc>(docs: AsyncIterable<Doc>): Promise<Doc[]> => {
  const list: Doc[] = []
  for await (const doc of docs) list.push(doc)
  return list
}
