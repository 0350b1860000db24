import { createHash } from 'node:crypto'

// The build puts them in (scripts/bundle-server.mjs); tests of the sources do without.
declare const siteStyles: string | undefined
declare const siteScript: string | undefined
declare const previewScript: string | undefined

const hashOf = (text: string) => createHash('sha256').update(text).digest()

const asset = (name: string, type: string, body: string) => {
  const [stem, ending] = name.split('.')
  return { path: `/assets/${stem}.${hashOf(body).toString('hex').slice(0, 16)}.${ending}`, type, body }
}

const schemeScript = `try{var s=localStorage.getItem('scheme');if(s)document.documentElement.dataset.scheme=s}catch(e){}`

/**
 * The files of the website, whose names change with their content. `schemeScript` stands in each page, so that the
 * colors that somebody chose are there from the first moment; the content security policy names its hash.
 */
export const assets = {
  styles: asset('site.css', 'text/css; charset=utf-8', typeof siteStyles === 'string' ? siteStyles : ''),
  script: asset(
    'site.js',
    'text/javascript; charset=utf-8',
    typeof siteScript === 'string' ? siteScript : '',
  ),
  /** Only for previews. */
  previewScript: asset(
    'preview.js',
    'text/javascript; charset=utf-8',
    typeof previewScript === 'string' ? previewScript : '',
  ),
  schemeScript,
  schemeScriptHash: `'sha256-${hashOf(schemeScript).toString('base64')}'`,
}
