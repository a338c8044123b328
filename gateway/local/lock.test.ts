import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findDataFolder } from './dataFolder.js'
import { lockData } from './lock.js'
import { testFolder } from './testing/folder.js'

test('data that a living process uses is refused to a second start, and stays locked', async () => {
  await using folder = await testFolder()
  const data = findDataFolder({ HOUVAST_DATA: folder.path }, false)
  writeFileSync(data.running, String(process.ppid))
  expect(() => lockData(data)).toThrow(
    `Houvast is running already with the data in ${folder.path} (process ${process.ppid})`,
  )
  expect(readFileSync(data.running, 'utf8')).toBe(String(process.ppid))
})

test('a lock that a killed process left behind is no obstacle', async () => {
  await using folder = await testFolder()
  const data = findDataFolder({ HOUVAST_DATA: folder.path }, false)
  writeFileSync(data.running, '2147483646')
  const unlock = lockData(data)
  expect(readFileSync(data.running, 'utf8')).toBe(String(process.pid))
  unlock()
  expect(existsSync(data.running)).toBe(false)
})
