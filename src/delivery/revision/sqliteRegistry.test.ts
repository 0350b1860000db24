import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe } from '@jest/globals'
import { describeRegistry } from '../../../tests/helpers/registryContract'
import { sqliteRegistry } from './sqliteRegistry'

const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'stillpoint-registry-')), 'processes.sqlite')

describe('processes that meet in a file', () => describeRegistry(() => sqliteRegistry(file)))
