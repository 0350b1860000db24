import { paragraph, richText } from './lexical'
import { review } from './review'
import type { SampleDocument, Writing } from './sample'

type Text = (say: Writing['say']) => string

const absolute = (name: string, title: Text, explanation: Text): SampleDocument<'contraindications'> => ({
  collection: 'contraindications',
  name,
  content: ({ say }) => ({
    kind: 'absolute',
    title: title(say),
    explanation: richText(paragraph(explanation(say)), paragraph(say(...ifUnsure))),
    review: review(say),
    _status: 'published',
  }),
})

const ifUnsure = [
  'If you think that this may concern you, please talk with your doctor and do not have a session.',
  'Si cree que puede ser su caso, hable con su médico y no reciba la sesión.',
] as const

/** Who cannot have CranioSacral Therapy. */
export const contraindications: SampleDocument<'contraindications'>[] = [
  absolute(
    'intracranial-pressure',
    (say) =>
      say(
        'A condition that changes or slightly raises the pressure inside the skull',
        'Una afección que altera o eleva un poco la presión dentro del cráneo',
      ),
    (say) =>
      say(
        'Some conditions make the pressure inside the skull (the intracranial pressure) vary, or rise a little. Where such a change would cause instability, CranioSacral Therapy must not be used.',
        'Algunas afecciones hacen que la presión dentro del cráneo (la presión intracraneal) varíe o suba un poco. Cuando ese cambio podría causar inestabilidad, no se debe usar la terapia craneosacral.',
      ),
  ),
  absolute(
    'acute-aneurysm',
    (say) => say('Acute aneurysm', 'Aneurisma agudo'),
    (say) =>
      say(
        'An acute aneurysm rules out CranioSacral Therapy. It calls for medical care right away; in an emergency, call 911.',
        'Un aneurisma agudo descarta la terapia craneosacral. Requiere atención médica inmediata; en una emergencia, llame al 911.',
      ),
  ),
  absolute(
    'cerebral-hemorrhage',
    (say) =>
      say('Cerebral hemorrhage (bleeding in the brain)', 'Hemorragia cerebral (sangrado en el cerebro)'),
    (say) =>
      say(
        'With a cerebral hemorrhage, CranioSacral Therapy must not be used. It calls for medical care right away; in an emergency, call 911.',
        'Con una hemorragia cerebral no se debe usar la terapia craneosacral. Requiere atención médica inmediata; en una emergencia, llame al 911.',
      ),
  ),
  absolute(
    'bleeding-disorder',
    (say) =>
      say(
        'Any other severe bleeding disorder that you already have',
        'Cualquier otro trastorno hemorrágico grave que ya tenga',
      ),
    (say) =>
      say(
        'CranioSacral Therapy is not for people who already live with another severe bleeding disorder.',
        'La terapia craneosacral no es para personas que ya tienen otro trastorno hemorrágico grave.',
      ),
  ),
]
