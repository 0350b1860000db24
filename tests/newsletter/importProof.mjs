import { fileOf, importSteps, uploadFile } from './importFile.mjs'
import { setStage } from './stage.mjs'

/** Promise 13: an import that is killed in the middle ends as if nothing had been. */
export const imported = async ({ recipients: rows, kills: wanted, databaseUrl }) => {
  const stage = await setStage({ recipients: 0, databaseUrl })
  let server = stage.first
  const ask = (address, init) => server.ask(address, init)
  const { id, check, start, until } = await uploadFile(ask, fileOf(rows))
  const { checkedCounts } = await check()
  await start()
  let [kills, slowestMs, most] = [0, 0, 0]
  while (kills < wanted) {
    const { state, rows: reached } = await until((one) => one.state === 'done' || one.rows > most)
    if (state === 'done') break
    most = reached
    await server.kill()
    kills += 1
    const began = performance.now()
    server = await stage.start()
    await importSteps(ask, id).until((one) => one.state === 'done' || one.rows > most)
    slowestMs = Math.max(slowestMs, performance.now() - began)
  }
  const { counts } = await until('done')
  const listed = await ask('/api/subscribers?limit=1&depth=0')
  const history = await ask('/api/consent-events?limit=1&depth=0')
  await server.stop()
  return {
    figures: [
      ['kills', `${kills} of ${wanted}`],
      ['counted', `${counts.added} (dry run: ${checkedCounts.added})`],
      ['on the list', listed.totalDocs],
      ['steps of their histories', history.totalDocs],
      ['goes on after', `${(slowestMs / 1000).toFixed(1)} s`],
    ],
    isKept:
      kills === wanted &&
      JSON.stringify(counts) === JSON.stringify(checkedCounts) &&
      listed.totalDocs === rows &&
      history.totalDocs === rows,
  }
}
