const vm = require('node:vm')
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers')
const { ModuleMocker } = require('jest-mock')

/**
 * Jest gives each test file a world of its own, in which every package is compiled anew and runs cold. Here all files of a
 * worker share Node’s own world, and packages are loaded once, by Node. Our own modules are still loaded anew for each
 * file. What a test changes in this world it puts back itself.
 */
class SharedWorld {
  constructor({ projectConfig }) {
    const global = globalThis
    // Only Node itself can load what is to outlast this file.
    global.importPackage = (name) => import(name)
    this.global = global
    this.context = {}
    this.conditions = projectConfig.testEnvironmentOptions.customExportConditions
    this.moduleMocker = new ModuleMocker(global)
    const timers = { config: projectConfig, global }
    this.fakeTimers = new LegacyFakeTimers({ ...timers, moduleMocker: this.moduleMocker, timerConfig })
    this.fakeTimersModern = new ModernFakeTimers(timers)
    const { exit, getBuiltinModule } = process
    this.own = { console: global.console, process: { exit, ...(getBuiltinModule && { getBuiltinModule }) } }
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose()
    this.fakeTimersModern.dispose()
    // Jest takes its absence for the end of the file.
    this.context = null
    globalThis.console = this.own.console
    Object.assign(process, this.own.process)
    forgetFile()
  }

  /** A running test knows that it has failed, and can show what there was to see. */
  handleTestEvent({ name }) {
    if (name === 'test_start') this.global.hasTestFailed = false
    if (name === 'test_fn_failure' || name === 'hook_failure') this.global.hasTestFailed = true
  }

  exportConditions() {
    return this.conditions
  }

  getVmContext() {
    return this.context
  }
}

/**
 * What Payload, we ourselves and Jest keep for the whole of a process, and would hand to the next file. With the handlers
 * of an earlier file, Jest would even put down to that one what nobody caught.
 */
const forgetFile = () => {
  globalThis._payload?.clear()
  Object.assign(globalThis._payload_graphql ?? {}, { graphql: null, promise: null })
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (ofOneFile.test(key.description ?? '')) delete globalThis[key]
}

const ofOneFile =
  /^(stillpoint\.|JEST_STATE_SYMBOL$|EVENT_HANDLERS$|RETRY_|WAIT_BEFORE_RETRY$|LOG_ERRORS_|TEST_TIMEOUT_)/

const timerConfig = { idToRef: (timer) => timer, refToId: (timer) => timer }

/** Jest names a world wherever it compiles something. Whatever it names, it is this one. */
const inThisWorld = (Module) =>
  class extends Module {
    constructor(source, ...rest) {
      const { context: _, ...options } = rest.pop() ?? {}
      super(source, ...rest, options)
    }
  }
const { SourceTextModule, SyntheticModule, compileFunction } = vm
vm.SourceTextModule = inThisWorld(SourceTextModule)
vm.SyntheticModule = inThisWorld(SyntheticModule)
vm.compileFunction = (code, names, { parsingContext: _, ...options } = {}) =>
  compileFunction(code, names, options)

module.exports = SharedWorld
