/**
 * How a process that can't reach the registry tells those that still can, by the database that its changes go to.
 * Every function throws while the database can't be reached.
 */
export type Alarm = {
  /** Keeps all processes from giving stored answers for the next `leaseMs`. */
  raise: () => Promise<void>
  isRaised: () => Promise<boolean>
}
