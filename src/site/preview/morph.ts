/** Makes one element like another by changing only what differs, so that nothing else moves or loses its state. */
export const morph = (from: Element, to: Element): void => {
  likenAttributes(from, to)
  const old = [...from.childNodes]
  const wanted = [...to.childNodes]
  while (old[0] && wanted[0]?.isEqualNode(old[0])) {
    old.shift()
    wanted.shift()
  }
  let after: ChildNode | null = null
  while (wanted.at(-1)?.isEqualNode(old.at(-1) ?? null)) {
    after = old.pop() ?? null
    wanted.pop()
  }
  wanted.forEach((node, at) => {
    const present = old[at]
    if (!present) from.insertBefore(node, after)
    else if (present instanceof Element && node instanceof Element && present.tagName === node.tagName)
      morph(present, node)
    else present.replaceWith(node)
  })
  for (const node of old.slice(wanted.length)) node.remove()
}

const likenAttributes = (from: Element, to: Element): void => {
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value)
  // What somebody has opened stays open.
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name) && name !== 'open') from.removeAttribute(name)
}
