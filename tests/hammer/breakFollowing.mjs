// Loaded before a server, this breaks its cache on purpose: it notices its own changes, never those of others.
let revision = 0
let committing = 0
let isOwn = false

globalThis[Symbol.for('stillpoint.revision')] = {
  leaseEnds: 0,
  get committing() {
    return committing
  },
  // What the end of a commit raises is of this process; whatever raises it otherwise comes from another.
  set committing(count) {
    isOwn = count < committing
    committing = count
  },
  get revision() {
    return revision
  },
  set revision(raised) {
    if (isOwn) revision = raised
    isOwn = false
  },
}
