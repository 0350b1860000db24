import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A whole page as HTML, without a client runtime. */
export const render = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`
