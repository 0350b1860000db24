import { skippedProjects } from './tests/engines/engines.mjs'

/** @type {import('jest').Config} */
const base = {
  testEnvironment: '<rootDir>/tests/engines/sharedWorld.cjs',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  resolver: '<rootDir>/tests/engines/packages/resolvePackages.cjs',
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '\\.css$': '<rootDir>/tests/helpers/noStyles.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/dist/'],
}

const project = (name, testMatch, setup = []) => ({
  ...base,
  displayName: name,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  setupFiles: [
    '<rootDir>/tests/helpers/cleanEnv.ts',
    ...setup.map((file) => `<rootDir>/tests/helpers/${file}`),
  ],
  setupFilesAfterEnv: ['<rootDir>/tests/helpers/failOnConsoleError.ts'],
})

const units = ['src', 'collections', 'globals', 'scripts', 'tests/helpers'].map(
  (folder) => `${folder}/**/*.test.{ts,tsx}`,
)
const integration = ['tests/integration/**/*.test.ts']

const skipped = skippedProjects()
for (const { line } of skipped) process.stderr.write(`${line}\n`)

const projects = [
  project('unit', units),
  project('repository', ['tests/repository/**/*.test.ts']),
  project('sqlite', [...integration, 'tests/sqlite/**/*.test.ts'], ['onSqlite.ts']),
  project('mongodb', [...integration, 'tests/mongodb/**/*.test.ts'], ['onMongodb.ts']),
  project('system', ['tests/system/**/*.test.ts']),
  project('browser', ['tests/browser/**/*.test.ts']),
]

export default {
  globalSetup: '<rootDir>/tests/engines/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/engines/globalTeardown.mjs',
  testSequencer: '<rootDir>/tests/engines/inGoodOrder.mjs',
  testTimeout: 240_000,
  maxWorkers: 2,
  // What modules of a test file leave behind is never collected; with gigabytes of it everything slows down.
  workerIdleMemoryLimit: '1200MB',
  projects: projects.filter(({ displayName }) => !skipped.some(({ project: name }) => name === displayName)),
}
