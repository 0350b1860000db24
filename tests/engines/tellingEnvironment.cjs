const { TestEnvironment } = require('jest-environment-node')

/** Node, where a test file knows of its running test that it has failed, and can show what there was to see. */
module.exports = class TellingEnvironment extends TestEnvironment {
  handleTestEvent({ name }) {
    if (name === 'test_start') this.global.hasTestFailed = false
    if (name === 'test_fn_failure' || name === 'hook_failure') this.global.hasTestFailed = true
  }
}
