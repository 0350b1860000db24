/** The mark of Stillpoint in the color of the text around it: a point at rest, and the rings around it. */
export const Mark = () => (
  <svg aria-hidden="true" viewBox="0 0 32 32">
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="16" cy="16" opacity="0.7" r="8" />
      <circle cx="16" cy="16" opacity="0.35" r="14" />
    </g>
    <circle cx="16" cy="16" fill="currentColor" r="3" />
  </svg>
)
