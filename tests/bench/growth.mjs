/**
 * Each list beside the same list of the smallest database: the speed, by the ratio to the bare server of the time, and
 * the processor time of a request.
 */
export const growthOf = (rows, smallest) =>
  rows
    .filter(({ documents }) => documents !== smallest)
    .map(({ name, documents, connections, ratio, stillpoint }) => {
      const base = rows.find(
        (row) => row.name === name && row.documents === smallest && row.connections === connections,
      )
      const { cpuMsPerRequest } = stillpoint.median
      return {
        name,
        documents,
        besides: smallest,
        ratio: ratio.requestsPerSecond / base.ratio.requestsPerSecond,
        cpuRatio: cpuMsPerRequest && cpuMsPerRequest / base.stillpoint.median.cpuMsPerRequest,
      }
    })
