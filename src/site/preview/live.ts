import { morph } from './morph'

// The script of a preview: beside the form in the panel, it shows what was saved as soon as it was saved.
const panel: Window | null = window.opener ?? (window.parent === window ? null : window.parent)
let isBusy = false
let isStale = false

const show = async (): Promise<void> => {
  isStale = true
  if (isBusy) return
  isBusy = true
  try {
    while (isStale) {
      isStale = false
      await fetchAndMorph()
    }
  } finally {
    isBusy = false
  }
}

const fetchAndMorph = async () => {
  const response = await fetch(location.href, { cache: 'no-store' })
  // What was shown stays while the server is away for a moment.
  if (!response.ok) return
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  document.title = next.title
  takeStyles(next)
  morph(document.body, next.body)
}

// The owner’s color stands in the head, and nothing else of it is seen.
const takeStyles = (next: Document) => {
  for (const style of document.head.querySelectorAll('style')) style.remove()
  document.head.append(...next.head.querySelectorAll('style'))
}

// The messages of Payload's live preview.
addEventListener('message', ({ data, origin }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') void show()
})
panel?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
