// Loaded before a server, this breaks its cache on purpose: no change is ever noticed, not even its own.
globalThis[Symbol.for('stillpoint.revision')] = {
  get revision() {
    return 0
  },
  set revision(_) {},
  committing: 0,
  leaseEnds: 0,
}
