import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { beginLogs, findDataFolder, openDataFolder, removeData } from './dataFolder.js'
import { testFolder } from './testing/folder.js'

const folderIn = (path: string) => findDataFolder({ HOUVAST_DATA: path }, false)

describe('the data folder', () => {
  test('is where HOUVAST_DATA says, else in /var/lib for root and in the home of anybody else', () => {
    expect(findDataFolder({ HOUVAST_DATA: '/a/b' }, true).path).toBe('/a/b')
    expect(findDataFolder({}, true).path).toBe('/var/lib/houvast')
    expect(findDataFolder({ XDG_DATA_HOME: '/home/demo/data' }, false).path).toBe('/home/demo/data/houvast')
    expect(findDataFolder({}, false).path).toMatch(/\/\.local\/share\/houvast$/)
  })

  test('is closed to others; for root the database user may pass through and see nothing', async () => {
    await using folder = await testFolder()
    const mode = (isRoot: boolean) => {
      const data = folderIn(join(folder.path, 'data'))
      openDataFolder(data, isRoot)
      return (statSync(data.path).mode & 0o777).toString(8)
    }
    expect(mode(false)).toBe('700')
    expect(mode(true)).toBe('711')
  })

  test.runIf(process.platform === 'linux')('in a place that refuses every folder gives that sentence too', () => {
    const data = folderIn('/proc/houvast/data')
    expect(() => openDataFolder(data, false)).toThrow(`The data folder ${data.path} cannot be written`)
  })

  test('that cannot be made or written gives one sentence with the way out', async () => {
    await using folder = await testFolder()
    const file = join(folder.path, 'a-file')
    writeFileSync(file, '')
    const data = folderIn(join(file, 'data'))
    expect(() => openDataFolder(data, false)).toThrow(
      `The data folder ${data.path} cannot be written: choose another with HOUVAST_DATA=/some/folder npm start.`,
    )
    expect(readdirSync(folder.path)).toEqual(['a-file'])
  })

  test('under a folder that the database user cannot enter is refused to root', async () => {
    await using folder = await testFolder()
    const closed = join(folder.path, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    expect(() => openDataFolder(folderIn(join(closed, 'data')), true)).toThrow(
      `The database user cannot enter ${closed}`,
    )
    expect(readdirSync(closed)).toEqual([])
  })

  test('keeps the logs of the start before', async () => {
    await using folder = await testFolder()
    const data = folderIn(folder.path)
    beginLogs(data)
    writeFileSync(data.log('gateway'), 'first')
    beginLogs(data)
    expect(readdirSync(join(folder.path, 'log'))).toEqual([])
    expect(readdirSync(join(folder.path, 'log.previous'))).toEqual(['gateway.log'])
  })
})

describe('starting over', () => {
  test('removes what Houvast made and nothing else', async () => {
    await using folder = await testFolder()
    const data = folderIn(folder.path)
    beginLogs(data)
    for (const file of [data.secrets, data.supergraphKey, join(folder.path, 'holiday.jpg')]) writeFileSync(file, '')
    for (const own of [data.database, data.supergraphs]) mkdirSync(own)
    await removeData(data)
    expect(readdirSync(folder.path)).toEqual(['holiday.jpg'])
  })
})
