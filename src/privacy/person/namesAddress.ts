/** Whether a text holds an email address, in upper or lower case, and not as a part of a longer one. */
export const namesAddress = (text: string, address: string): boolean => {
  const [within, wanted] = [text.toLowerCase(), address.toLowerCase()]
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1))
    if (!goesOn.test(within.charAt(at - 1)) && !/^[\w-]|^\.\w/.test(within.slice(at + wanted.length)))
      return true
  return false
}

// What may stand in the local part of an address (RFC 5322, atext) before what was found.
const goesOn = /[\w.!#$%&*+/=?^`{|}~-]/
