import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next hosts Payload's panel and API and nothing else; Express stands in front and sets the headers. It is no
 * TypeScript, for which Next would load its compiler, 100 MB of it, at each start.
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  compress: false,
  poweredByHeader: false,
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm test` checks the types of the whole project; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // One copy of Payload for the hooks of the config and for the routes: with two, the routes don’t know a
  // ValidationError that a hook throws, and answer without saying which field is wrong. One of MongoDB’s driver: ours
  // is Mongoose’s.
  serverExternalPackages: ['payload', 'mongodb'],
  experimental: {
    // The panel is loaded when somebody opens it: at each start it would take a third of the memory.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: '2mb' },
    // Logs are read by people: names of errors stay as they are.
    serverMinification: false,
  },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
