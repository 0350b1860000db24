import { assets } from './assets'

/**
 * What a page may load (CSP level 3): only what is served here. It is the same for every request, so that it can be
 * stored with the page. The panel may show a page in a frame, for previews.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${assets.schemeScriptHash}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')
