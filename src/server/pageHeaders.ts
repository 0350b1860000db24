import { contentSecurityPolicy } from '../site'
import { isHttps } from './middleware/securityHeaders'

/** The security headers of a page of the website: the same for every request, so that they can be stored with it. */
export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy + (isHttps ? '; upgrade-insecure-requests' : ''),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(isHttps ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
}
