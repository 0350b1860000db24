'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import type { ScheduledAction } from '../../lib/scheduledActions'
import { type Words, words } from '../../lib/words'
import { UsedByList } from '../checks/UsedByList'
import { useUsers } from '../checks/useUsers'
import { MomentInput } from './MomentInput'
import { PlanLine } from './PlanLine'
import { type About, type Refusal, usePlans } from './usePlans'
import { usePracticeTimeZone } from './usePracticeTimeZone'

const text = {
  heading: words('Later', 'Más tarde'),
  publish: words('Publish later', 'Publicar más tarde'),
  unpublish: words('Unpublish later', 'Dejar de publicar más tarde'),
  publishAt: words('Publish at', 'Publicar el'),
  unpublishAt: words('Unpublish at', 'Dejar de publicar el'),
  hint: words(
    'The latest draft at that time is published.',
    'Se publica el último borrador que haya en ese momento.',
  ),
  plan: words('Plan it', 'Programar'),
  back: words('Back', 'Volver'),
  failed: words('That didn’t work. Please try again.', 'No ha funcionado. Inténtelo de nuevo.'),
}

/** In the sidebar of whatever has drafts: what is planned for it, and how to plan more. */
export function ScheduleControl() {
  const { id, collectionSlug, globalSlug, hasPublishPermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { timeZone } = usePracticeTimeZone()
  const about = aboutOf(id, { collectionSlug, globalSlug })
  const { plans, add, change, callOff } = usePlans(about)
  const [action, setAction] = useState<ScheduledAction>()
  const [dueAt, setDueAt] = useState('')
  const [problem, setProblem] = useState<string>()
  const users = useUsers(action === 'unpublish' ? collectionSlug : undefined, id ? [String(id)] : [])
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  if (!about || !hasPublishPermission) return null

  const tell = (refusal: Refusal): boolean => {
    setProblem(refusal === undefined ? undefined : refusal || say(text.failed))
    return refusal === undefined
  }
  const choose = (wanted?: ScheduledAction) => {
    setAction(wanted)
    setDueAt('')
    setProblem(undefined)
  }
  const plan = async () => {
    if (action && tell(await add({ action, dueAt }))) choose()
  }
  const isFree = (wanted: ScheduledAction) => !plans.some((entry) => entry.action === wanted)
  const offers = (['publish', 'unpublish'] as const).filter(
    (wanted) => isFree(wanted) && !(wanted === 'unpublish' && globalSlug),
  )

  return (
    <section aria-labelledby="schedule-heading" className="schedule">
      <h3 id="schedule-heading">{say(text.heading)}</h3>
      <ul>
        {plans.map((entry) => (
          <PlanLine
            callOff={async () => void tell(await callOff(entry.id))}
            change={async (moment) => tell(await change(entry.id, moment))}
            key={entry.id}
            plan={entry}
          />
        ))}
      </ul>
      {action ? (
        <div className="schedule__form">
          <label htmlFor="schedule-due">
            {say(action === 'publish' ? text.publishAt : text.unpublishAt)}
          </label>
          <MomentInput id="schedule-due" onChange={setDueAt} value={dueAt} />
          {action === 'publish' && <p>{say(text.hint)}</p>}
          <UsedByList users={users} />
          <Button disabled={!dueAt || !timeZone} margin={false} onClick={() => void plan()} size="small">
            {say(text.plan)}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => choose()} size="small">
            {say(text.back)}
          </Button>
        </div>
      ) : (
        <div className="schedule__offers">
          {offers.map((wanted) => (
            <Button
              buttonStyle="secondary"
              key={wanted}
              margin={false}
              onClick={() => choose(wanted)}
              size="small"
            >
              {say(text[wanted])}
            </Button>
          ))}
        </div>
      )}
      <p className="schedule__problem" role="alert">
        {problem}
      </p>
    </section>
  )
}

type Place = { collectionSlug: string | undefined; globalSlug: string | undefined }

const aboutOf = (
  id: number | string | undefined,
  { collectionSlug, globalSlug }: Place,
): About | undefined => {
  if (globalSlug) return { global: globalSlug }
  return collectionSlug && id ? { collection: collectionSlug, id: String(id) } : undefined
}
