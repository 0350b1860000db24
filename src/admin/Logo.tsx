/** The mark of Stillpoint: a point at rest, and the rings around it. */
export function Icon() {
  return (
    <svg aria-hidden="true" height="100%" viewBox="0 0 32 32" width="100%">
      <g fill="none" stroke="currentColor" strokeWidth="2">
        <circle cx="16" cy="16" opacity="0.7" r="8" />
        <circle cx="16" cy="16" opacity="0.35" r="14" />
      </g>
      <circle cx="16" cy="16" fill="currentColor" r="3" />
    </svg>
  )
}

/** The name of the platform, above the login form. */
export function Logo() {
  return (
    <div
      className="logo"
      style={{ alignItems: 'center', display: 'flex', flexDirection: 'column', gap: '0.5rem' }}
    >
      <span style={{ display: 'block', height: '3.5rem', width: '3.5rem' }}>
        <Icon />
      </span>
      <span style={{ color: 'var(--theme-text)', fontFamily: 'var(--font-serif)', fontSize: '2rem' }}>
        Stillpoint
      </span>
    </div>
  )
}
