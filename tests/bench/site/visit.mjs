import lighthouse from 'lighthouse'

const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'bestPractices',
  seo: 'seo',
}

/**
 * One visit by Lighthouse on its slow phone with a slow connection: scores out of 100, kilobytes as they were sent, and
 * in `faults` the audits that cost a point.
 */
export const visit = async ({ url, browserPort }) => {
  const { lhr } = await lighthouse(url, {
    port: browserPort,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: Object.keys(categories),
  })
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  const requests = lhr.audits['network-requests'].details.items
  const kilobytes = (type) =>
    requests
      .filter(({ resourceType }) => resourceType === type)
      .reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000
  const scores = Object.fromEntries(
    Object.entries(categories).map(([id, name]) => [name, Math.round(lhr.categories[id].score * 100)]),
  )
  return {
    ...scores,
    scriptKB: kilobytes('Script'),
    styleKB: kilobytes('Stylesheet'),
    documentKB: kilobytes('Document'),
    pictureKB: kilobytes('Image'),
    thirdParty: requests.filter((request) => isElsewhere(request.url, url)).length,
    layoutShift: lhr.audits['cumulative-layout-shift'].numericValue,
    largestPaintMs: lhr.audits['largest-contentful-paint'].numericValue,
    faults: faultsOf(lhr),
  }
}

const isElsewhere = (address, url) =>
  /^https?:/.test(address) && new URL(address).origin !== new URL(url).origin

const faultsOf = ({ categories: found, audits }) =>
  Object.values(found).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 0.995)
      .map(
        (ref) => `${id}: ${audits[ref.id].title} (${audits[ref.id].displayValue ?? audits[ref.id].score})`,
      ),
  )
