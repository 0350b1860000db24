/** What a server said, without the email addresses in it: those who read how a mailing goes may not read who gets it. */
export const withoutAddresses = (said: string): string => said.replace(address, '…')

const address = /[^\s<>()[\]:;,"'=]+@[^\s<>()[\]:;,"'=]+/gu
