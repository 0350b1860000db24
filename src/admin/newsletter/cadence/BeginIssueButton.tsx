'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { words } from '../../../lib/words'
import { useAction } from '../../useAction'

const label = words('Begin the issue', 'Empezar el boletín')

/** Begins the issue of this quarter and opens it. */
export function BeginIssueButton() {
  const { start, isBusy, problem, say } = useAction<{ doc: { id: string } }>('/api/newsletters/begin')
  const router = useRouter()

  const begin = async () => {
    const begun = await start()
    if (begun) router.push(`/admin/collections/newsletters/${begun.doc.id}`)
  }

  return (
    <>
      <Button disabled={isBusy} margin={false} onClick={() => void begin()} size="medium">
        {say(label)}
      </Button>
      <p className="notices__problem" role="alert">
        {problem}
      </p>
    </>
  )
}
