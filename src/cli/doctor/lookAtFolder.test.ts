import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { judgeRoom, lookAtFolder } from './lookAtFolder'

const gigabyte = 1024 ** 3
let parent: string

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-folder-'))
})

const look = (folder: string) => lookAtFolder({ folder, name: 'media', variable: 'MEDIA_DIR' })

describe('a folder', () => {
  it('that can be written is sound, and nothing is left in it', async () => {
    const { finding, isThere } = await look(parent)

    expect(finding.line).toContain('can be written')
    expect(isThere).toBe(true)
    expect(await readdir(parent)).toEqual([])
  })

  it('that is missing will be made, and the doctor does not make it', async () => {
    const { finding, isThere } = await look(path.join(parent, 'a', 'b'))

    expect(finding.line).toContain('will be made')
    expect(isThere).toBe(false)
    expect(await readdir(parent)).toEqual([])
  })

  it('that can’t be written is bad, and the line names the variable', async () => {
    await writeFile(path.join(parent, 'file'), '')

    const { finding } = await look(path.join(parent, 'file', 'media'))

    expect(finding.status).toBe('bad')
    expect(finding.line).toContain('MEDIA_DIR')
  })
})

describe('a disk', () => {
  const judge = (room: number) => judgeRoom({ room, folder: '/srv/media', name: 'media', isThere: true })

  it('with 2 GB left is sound', () => {
    expect(judge(2 * gigabyte)).toEqual({
      status: 'good',
      line: 'The media folder /srv/media can be written; 2,048 MB are free.',
    })
  })

  it('with half a gigabyte left is nearly full', () => {
    expect(judge(gigabyte / 2).status).toBe('warning')
  })

  it('with 50 MB left is full', () => {
    expect(judge(50 * 1024 ** 2).status).toBe('bad')
  })
})
