/** A path of the website with the website before it; anything else as it is. */
export const wholeAddress = (address: string, origin: string): string =>
  /^[/#]/.test(address) ? origin + (address.startsWith('#') ? `/${address}` : address) : address
