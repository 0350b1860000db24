/** Milliseconds of the machine's own clock, which all its processes share and nobody sets. */
export const machineClock = (): number => Number(process.hrtime.bigint() / 1_000_000n)
