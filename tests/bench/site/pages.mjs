/** The pages that are measured. `largePicture`: the biggest thing on the first screen is a picture. */
export const pages = [
  { name: 'Home', path: '/', largePicture: true },
  { name: 'A service', path: '/services/craniosacral-therapy', largePicture: true },
  { name: 'Questions', path: '/questions', largePicture: false },
  { name: 'Contact', path: '/contact', largePicture: false },
]

/** What each page is held to: scores of Lighthouse, and kilobytes as they are sent. */
export const limits = ({ largePicture }) => ({
  performance: { atLeast: largePicture ? 99 : 100 },
  accessibility: { atLeast: 100 },
  bestPractices: { atLeast: 100 },
  seo: { atLeast: 100 },
  scriptKB: { atMost: 8 },
  styleKB: { atMost: 15 },
  thirdParty: { atMost: 0 },
  layoutShift: { atMost: 0 },
})

/** How soon at most what was typed is to show beside the form, in milliseconds. */
export const mostPreviewMs = 1500
