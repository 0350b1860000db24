/** The mark of Stillpoint on its own: a point at rest, and the rings around it. */
export const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#2f6b62" stroke-width="2">' +
  '<circle cx="16" cy="16" r="8" opacity=".7"/><circle cx="16" cy="16" r="14" opacity=".35"/></g>' +
  '<circle cx="16" cy="16" r="3" fill="#2f6b62"/></svg>'
