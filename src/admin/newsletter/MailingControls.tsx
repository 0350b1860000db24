'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { CallOff } from './CallOff'
import { CommandButton } from './CommandButton'
import type { Phase } from './phaseOf'

type Command = { command: 'pause' | 'resume' | 'cancel'; label: Words; style?: 'primary' | 'secondary' }

const pause: Command = { command: 'pause', label: words('Pause', 'Pausar') }
const goOn: Command = { command: 'resume', label: words('Go on', 'Continuar'), style: 'primary' }
const undo: Command = { command: 'cancel', label: words('Undo', 'Deshacer'), style: 'primary' }
const callOff: Command = { command: 'cancel', label: words('Call off', 'Anular') }
const sendNow: Command = {
  command: 'resume',
  label: words('Send it now', 'Enviarlo ahora'),
  style: 'primary',
}
const dontSend: Command = { command: 'cancel', label: words('Don’t send it', 'No enviarlo') }

/** What an owner can do about a mailing in each phase. */
const commands: Record<Phase, Command[]> = {
  writing: [],
  scheduled: [callOff],
  minute: [undo],
  sending: [pause],
  missed: [sendNow, dontSend],
  paused: [goOn],
  cancelled: [],
  sent: [],
}

type Props = { issue: string; phase: Phase; onDone: (progress: Progress) => void }

/** What an owner can do with a mailing that is confirmed. */
export function MailingControls({ issue, phase, onDone }: Props) {
  const { i18n } = useTranslation()
  const isUnderWay = phase === 'sending' || phase === 'paused'
  if (commands[phase].length === 0) return null
  return (
    <div className="sending__offers">
      {commands[phase].map(({ command, label, style = 'secondary' }) => (
        <CommandButton command={command} issue={issue} key={label.en} onDone={onDone} style={style}>
          {inLanguage(label, i18n.language)}
        </CommandButton>
      ))}
      {isUnderWay && <CallOff issue={issue} onDone={onDone} />}
    </div>
  )
}
