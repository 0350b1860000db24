type Point = { x: number; y: number; girth: number }

const along = (from: number, to: number, count: number): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const x = from + ((to - from) * index) / (count - 1)
    const turn = ((x - 800) / 1600) * Math.PI * 2
    return {
      x,
      y: 500 - 130 * Math.sin(turn) + 24 * Math.sin(turn * 2),
      girth: 0.62 + 0.38 * Math.cos(turn / 2),
    }
  })

const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`

const band = (width: number) => {
  const points = along(-20, 1620, 83)
  const above = points.map(({ x, y, girth }) => at(x, y - width * girth))
  const below = points.map(({ x, y, girth }) => at(x, y + width * girth)).reverse()
  return `M${above.join('L')}L${below.join('L')}Z`
}

const dots = along(170, 1430, 25).map(({ x, y, girth }, index) => {
  const radius = 4 + 17 * girth ** 2
  const fill = index === 12 ? '#cf8b6b' : '#2f6b62'
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"/>`
})

/** Three soft bands, one inside the other, flow around a row of dots like a spine at rest; 1600 × 1000. */
export const tide = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">
  <defs>
    <linearGradient id="sand" x1="0" y1="0" x2="0.4" y2="1">
      <stop offset="0" stop-color="#f9f7f2"/>
      <stop offset="1" stop-color="#efe4d6"/>
    </linearGradient>
    <linearGradient id="sage" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="#b9d0c5"/>
      <stop offset="0.5" stop-color="#7fab9f"/>
      <stop offset="1" stop-color="#b9d0c5"/>
    </linearGradient>
  </defs>
  <rect width="1600" height="1000" fill="url(#sand)"/>
  <g fill="url(#sage)" stroke="#f9f7f2" stroke-width="3">
    <path d="${band(270)}" opacity="0.34"/>
    <path d="${band(180)}" opacity="0.46"/>
    <path d="${band(96)}" opacity="0.6"/>
  </g>
  ${dots.join('')}
</svg>`
