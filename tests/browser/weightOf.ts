import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** How many bytes of scripts and of styles a page has in all, its own and in files, as they are sent compressed. */
export const weightOf = async (page: Page) => {
  const { files, scripts, styles } = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const isScript = ({ src, type }: HTMLScriptElement) => !src && type !== 'application/ld+json'
    return {
      files: entries.map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
      scripts: [...document.scripts].filter(isScript).map(({ text }) => text),
      styles: [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? ''),
    }
  })
  const inFiles = (ending: string) =>
    files.filter(({ name }) => new URL(name).pathname.endsWith(ending)).map(({ bytes }) => bytes)
  return {
    scripts: sum([...inFiles('.js'), ...scripts.map(compressed)]),
    styles: sum([...inFiles('.css'), ...styles.map(compressed)]),
    elsewhere: files
      .map(({ name }) => name)
      .filter((name) => new URL(name).origin !== new URL(page.url()).origin),
  }
}

const compressed = (text: string): number => brotliCompressSync(text).length

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
