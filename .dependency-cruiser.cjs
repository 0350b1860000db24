// Who may import whom. Anything else is an error.
const folder = (names) => `^src/(${names.join('|')})/`

const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|collections|globals|tests|examples|payload\\.config)', pathNot: allowed },
})

const base = ['^src/lib/', '^src/payload-types\\.ts$', '^src/env(Schema)?\\.ts$']

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { pathNot: '^tests/|\\.test\\.tsx?$' },
      to: { path: '^tests/|\\.test\\.tsx?$' },
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      from: { path: '^(src|collections|globals|payload\\.config)', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    only('lib-knows-nobody', '^src/(lib|env|envSchema)', base),
    only('small-pieces', folder(['access', 'fields', 'hooks']), [
      ...base,
      folder(['access', 'fields', 'hooks']),
    ]),
    only('markup-knows-content', '^src/markup/', [...base, '^src/markup/']),
    only('blocks-know-fields', '^src/blocks/(.*/schema|schemas|fields)\\.ts$', [
      ...base,
      folder(['blocks', 'fields']),
    ]),
    only('block-renderers-know-markup', '^src/blocks/.*[wW]eb(Content)?\\.tsx?$', [
      ...base,
      '^src/blocks/([^/]+/Web\\.tsx|web\\.tsx|webContent\\.ts|pageBlock\\.ts)$',
      folder(['markup', 'fields']),
    ]),
    only('block-mail-renderers-know-markup', '^src/blocks/.*[eE]mail(Content)?\\.tsx?$', [
      ...base,
      '^src/blocks/([^/]+/Email\\.tsx|emailContent\\.ts|pageBlock\\.ts)$',
      folder(['markup']),
    ]),
    {
      name: 'mail-renderers-are-for-the-newsletter',
      severity: 'error',
      from: { pathNot: '^src/(blocks/(email|[^/]+/Email)|newsletter/)|\\.test\\.tsx?$' },
      to: { path: '^src/blocks/([^/]+/Email\\.tsx|email(Content)?\\.tsx?)$' },
    },
    only('collections', '^(collections|globals)/', [
      ...base,
      '^(collections|globals)/',
      folder(['access', 'fields', 'hooks', 'blocks']),
    ]),
    only('webhooks', '^src/webhooks/', [
      ...base,
      folder(['webhooks', 'access']),
      '^src/database/writes\\.ts$',
    ]),
    only('privacy', '^src/privacy/', [...base, folder(['privacy', 'access'])]),
    only('newsletter', '^src/newsletter/', [
      ...base,
      folder(['newsletter', 'access', 'markup']),
      '^src/blocks/(email\\.tsx|emailContent\\.ts)$',
      '^src/(privacy|webhooks|previews|checks|reminders)/index\\.ts$',
      '^src/database/bare\\.ts$',
    ]),
    {
      name: 'sending-core-imports-nothing',
      severity: 'error',
      from: { path: '^src/newsletter/sending/core/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/newsletter/sending/core/' },
    },
    {
      name: 'importing-core-knows-no-payload',
      severity: 'error',
      from: { path: '^src/newsletter/importing/core/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(src/newsletter/importing/core/|src/lib/|node_modules/csv-parse/|stream$)' },
    },
    {
      name: 'returns-core-imports-nothing',
      severity: 'error',
      from: { path: '^src/newsletter/returns/core/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/newsletter/returns/core/' },
    },
    only('structured-data', '^src/structured-data/', [...base, '^src/structured-data/']),
    only('checks', '^src/checks/', [...base, folder(['checks', 'access']), '^src/changes/index\\.ts$']),
    only('governance', '^src/governance/', [...base, folder(['governance']), '^src/reminders/index\\.ts$']),
    only('reminders', '^src/reminders/', [...base, folder(['reminders'])]),
    only('schedule', '^src/schedule/', [...base, folder(['schedule'])]),
    only('client-knows-types-only', '^src/client/', ['^src/client/', '^src/payload-types\\.ts$']),
    only('examples-know-the-client', '^examples/', ['^examples/', '^src/client/index\\.ts$']),
    only('site-knows-the-client', '^src/site/', [
      ...base,
      '^src/(site|client|markup)/',
      '^src/blocks/(web\\.tsx|webContent\\.ts)$',
    ]),
    only('server-never-reaches-payload', '^src/server/', [...base, '^src/(server|site|delivery|client)/']),
    only('commands-never-load-the-config', '^src/cli/(doctor|change-secret|sealed)/', [
      ...base,
      '^src/cli/',
      '^src/database/sqliteFile',
    ]),
    {
      name: 'config-is-for-hosts',
      severity: 'error',
      from: { pathNot: '^(src/(app/\\(payload\\)/config\\.ts$|startup/|cli/)|tests/)' },
      to: { path: '^payload\\.config\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/database/migrations|\\.next)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
