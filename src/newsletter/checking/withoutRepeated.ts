import type { Finding } from './finding'

/** Each finding once: what is told of a field is told neither of its block nor of the language for which it stands in. */
export const withoutRepeated = (findings: Finding[]): Finding[] =>
  findings.filter(
    (finding, index) =>
      !findings.some((other, otherIndex) => {
        if (other.message.en !== finding.message.en || index === otherIndex) return false
        return other.path === finding.path
          ? otherIndex < index
          : Boolean(finding.path && other.path?.startsWith(`${finding.path}.`))
      }),
  )
