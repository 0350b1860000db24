/** The look of the website over that of Swagger UI, and rows instead of columns on a phone. */
export const docsStyles = `
:root { color-scheme: light; --ink: #1f2d2b; --soft: #51635f; --paper: #f7f5f0; --card: #ffffff; --line: #dcd8cd; --accent: #2f6b62; --clay: #8a4b2f }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink) }
noscript { display: block; padding: 2rem; font: 1.0625rem/1.6 system-ui, sans-serif }
.swagger-ui, .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary-description, .swagger-ui table thead tr th, .swagger-ui .btn, .swagger-ui .parameter__name, .swagger-ui .parameter__type, .swagger-ui .response-col_status, .swagger-ui .opblock-description-wrapper p, .swagger-ui .info p, .swagger-ui .info li { font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink) }
.swagger-ui .wrapper { max-width: 64rem; padding: 0 1.25rem }
.swagger-ui .info { margin: 3rem 0 1rem }
.swagger-ui .info hgroup.main { margin: 0 0 1rem }
.swagger-ui .info .title { font: 400 clamp(2rem, 7vw, 3rem)/1.15 Georgia, "Times New Roman", serif; color: var(--ink) }
.swagger-ui .info .title small, .swagger-ui .info .title small.version-stamp { background: var(--soft); top: -.75em }
.swagger-ui .info p, .swagger-ui .info li { font-size: 1rem; line-height: 1.6; margin: .25rem 0 }
.swagger-ui .info a, .swagger-ui a.nostyle:focus-visible { color: var(--accent) }
.swagger-ui .info__license { display: none }
.swagger-ui .info ul { padding-left: 1.25rem }
.swagger-ui .markdown code, .swagger-ui .renderedMarkdown code { color: var(--accent); background: #ece8dd; font-weight: 400 }
.swagger-ui .scheme-container { background: none; box-shadow: none; padding: 0 0 .5rem; margin: 0 }
.swagger-ui .scheme-container .schemes { justify-content: flex-start }
.swagger-ui .schemes-server-container { display: none !important }
.swagger-ui .btn.authorize { color: var(--accent); border-color: var(--accent) }
.swagger-ui .btn.authorize svg { fill: var(--accent) }
.swagger-ui .opblock-tag { font-size: 1.125rem; font-weight: 600; border-color: var(--line); padding: .75rem .25rem }
.swagger-ui .opblock, .swagger-ui .opblock.opblock-get, .swagger-ui .opblock.opblock-post, .swagger-ui .opblock.opblock-patch, .swagger-ui .opblock.opblock-delete { background: var(--card); border: 1px solid var(--line); box-shadow: none; border-radius: .5rem }
.swagger-ui .opblock .opblock-summary, .swagger-ui .opblock.opblock-get .opblock-summary, .swagger-ui .opblock.opblock-post .opblock-summary { border-color: var(--line) }
.swagger-ui .opblock .opblock-summary-method { background: var(--accent) !important; text-shadow: none; border-radius: .25rem; min-width: 4.5rem }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: var(--clay) !important }
.swagger-ui .opblock .opblock-section-header { background: none; box-shadow: none; border-bottom: 1px solid var(--line) }
.swagger-ui .opblock .tab-header .tab-item.active h4 span::after { background: var(--accent) !important }
.swagger-ui textarea { min-height: 0; height: 9rem }
.swagger-ui .response-col_links { display: none }
.swagger-ui section.models { border-color: var(--line) }
.swagger-ui :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media (max-width: 48rem) {
  .swagger-ui .wrapper { padding: 0 .75rem }
  .swagger-ui .info { margin-top: 1.5rem }
  .swagger-ui table.parameters, .swagger-ui table.responses-table, .swagger-ui table.parameters > tbody, .swagger-ui table.responses-table > tbody, .swagger-ui table.parameters > tbody > tr, .swagger-ui table.responses-table > tbody > tr, .swagger-ui table.parameters > tbody > tr > td, .swagger-ui table.responses-table > tbody > tr > td { display: block; width: 100%; max-width: none; padding: .25rem 0 }
  .swagger-ui table.parameters > thead, .swagger-ui table.responses-table > thead { display: none }
  .swagger-ui table.parameters > tbody > tr, .swagger-ui table.responses-table > tbody > tr { border-top: 1px solid var(--line); padding: .5rem 0 }
  .swagger-ui .response-col_status { font-weight: 600 }
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap }
  .swagger-ui .opblock .opblock-summary-path { max-width: none; overflow-wrap: anywhere }
  .swagger-ui .opblock .opblock-summary-description { padding: 0 0 .25rem }
  .swagger-ui .parameters-col_description input, .swagger-ui .parameters-col_description select { max-width: 100% }
  .swagger-ui .highlight-code, .swagger-ui pre { max-width: 100%; overflow-x: auto }
}
`
