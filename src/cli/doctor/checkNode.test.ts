import { expect, it } from '@jest/globals'
import { checkNode } from './checkNode'

it.each(['20.9.0', '20.20.2', '22.0.0', '24.1.3'])('Node.js %s is new enough', (version) => {
  expect(checkNode(version).status).toBe('good')
})

it.each(['18.20.8', '20.8.9', '9.99.0'])(
  'Node.js %s is too old, and the line says which to install',
  (version) => {
    const finding = checkNode(version)

    expect(finding.status).toBe('bad')
    expect(finding.line).toContain('20.9')
  },
)
