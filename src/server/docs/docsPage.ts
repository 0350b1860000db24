import { docsStyles } from './docsStyles'

type Options = {
  /** Where the files of Swagger UI are. */
  assets: string
  nonce: string
}

/** The page around Swagger UI. It asks nobody but this server, and offers to send only what changes nothing for good. */
export const docsPage = ({ assets, nonce }: Options): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stillpoint API</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets}/swagger-ui.css">
<style>${docsStyles}</style>
</head>
<body>
<div id="docs"></div>
<noscript>This page needs JavaScript. The document itself is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
<script src="${assets}/swagger-ui-bundle.js" nonce="${nonce}"></script>
<script nonce="${nonce}">
SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 2,
  supportedSubmitMethods: ['get'],
  validatorUrl: null
})
</script>
</body>
</html>
`
