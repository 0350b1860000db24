import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections'
import { formsPlugin } from './collections/forms'
import { globals } from './globals'
import { changeMutations } from './src/access/changeMutations'
import { leaveOutRights } from './src/access/leaveOutRights'
import { limitQueries } from './src/access/limitQueries'
import { withHouseRules } from './src/access/withHouseRules'
import { adminPanel } from './src/admin/adminPanel'
import { changesEndpoint } from './src/changes'
import { checksEndpoint, checksPlugin, usedByEndpoint } from './src/checks'
import { database } from './src/database'
import { describeUnavailability } from './src/database/describeUnavailability'
import { openapiEndpoint } from './src/delivery/openapi/openapiEndpoint'
import { editingPlugin } from './src/editing'
import { explainBadRequest } from './src/hooks/explainBadRequest'
import { logger } from './src/lib/logger'
import { secret } from './src/lib/secret'
import { serverOrigins } from './src/lib/serverOrigins'
import { mailEndpoints } from './src/mail'
import { email } from './src/mail/email'
import {
  importingPlugin,
  mailPreview,
  newsletterSent,
  resultsPlugin,
  returnsPlugin,
  sendingPlugin,
  subscribingPlugin,
  subscriptionOfPerson,
  templatePlugin,
} from './src/newsletter'
import { previewsPlugin } from './src/previews'
import { privacyPlugin } from './src/privacy'
import { schedulePlugin } from './src/schedule'
import { structuredDataEndpoint } from './src/structured-data'
import { webhooksPlugin } from './src/webhooks'

/** The whole platform: what staff edit, who may, where it is kept. */
const config = buildConfig({
  admin: adminPanel,
  collections,
  globals,
  endpoints: [
    changesEndpoint,
    checksEndpoint,
    ...mailEndpoints,
    mailPreview,
    usedByEndpoint,
    openapiEndpoint,
    structuredDataEndpoint,
  ],
  plugins: [
    formsPlugin,
    privacyPlugin([subscriptionOfPerson]),
    subscribingPlugin,
    importingPlugin,
    sendingPlugin,
    returnsPlugin,
    templatePlugin,
    resultsPlugin,
    checksPlugin,
    schedulePlugin,
    webhooksPlugin([newsletterSent]),
    editingPlugin,
    previewsPlugin,
  ],
  db: await database(),
  editor: lexicalEditor(),
  email,
  sharp,
  logger,
  secret,
  serverURL: serverOrigins[0],
  csrf: serverOrigins,
  localization: {
    locales: [
      { code: 'en', label: 'English', fallbackLocale: 'es' },
      { code: 'es', label: 'Español', fallbackLocale: 'en' },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  i18n: { supportedLanguages: { en, es }, fallbackLanguage: 'en' },
  maxDepth: 4,
  graphQL: {
    maxComplexity: 500,
    validationRules: limitQueries,
    queries: leaveOutRights,
    mutations: changeMutations,
    schemaOutputFile: 'docs/schema.graphql',
  },
  hooks: { afterError: [describeUnavailability, explainBadRequest] },
  typescript: { outputFile: 'src/payload-types.ts', autoGenerate: false },
  telemetry: false,
})

export default withHouseRules(config)
