import { type Finding, isToBeMended } from './finding'

/** What must be mended first, what is mended in other forms before what is in the issue, and that in the order of its form. */
export const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted(
    (one, other) => rank(one) - rank(other) || byPath.compare(one.path ?? '', other.path ?? ''),
  )

const byPath = new Intl.Collator('en', { numeric: true })
const fields = ['subject', 'preheader', 'body']

const rank = (finding: Finding): number => {
  const { form, path } = finding
  const field = fields.indexOf((path ?? '').split('.')[0] ?? '')
  const place = form === 'newsletters' ? 1 + (field < 0 ? fields.length : field) : 0
  return (isToBeMended(finding) ? 0 : 10) + place
}
