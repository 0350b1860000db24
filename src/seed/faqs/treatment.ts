import type { SampleDocument } from '../sample'
import { faq } from './faq'

/** What the treatment is, and for whom. */
export const treatmentFaqs: SampleDocument<'faqs'>[] = [
  faq({
    name: 'what-is-it',
    topic: 'about',
    question: ['What is CranioSacral Therapy?', '¿Qué es la terapia craneosacral?'],
    answer: [
      [
        'A gentle, hands-on method with a light, non-invasive touch. It works with the craniosacral system: the three membranes and the cerebrospinal fluid that surround and protect the brain and the spinal cord.',
        'Un método manual y suave, de toque ligero y no invasivo. Trabaja con el sistema craneosacral: las tres membranas y el líquido cefalorraquídeo que rodean y protegen el cerebro y la médula espinal.',
      ],
      [
        'From there it reaches the whole body, through the central nervous system and through connective tissue.',
        'Desde ahí llega a todo el cuerpo, a través del sistema nervioso central y del tejido conectivo.',
      ],
    ],
  }),
  faq({
    name: 'what-may-it-help-with',
    topic: 'about',
    question: ['What may it help with?', '¿En qué puede ayudar?'],
    answer: [
      [
        'It may help the central nervous system to function better, and the digestive, musculoskeletal, respiratory and circulatory systems, among others. It may also ease the physical side of post-traumatic stress, depression and anxiety.',
        'Puede ayudar a que funcione mejor el sistema nervioso central, así como los sistemas digestivo, musculoesquelético, respiratorio y circulatorio, entre otros. También puede aliviar los componentes físicos del estrés postraumático, la depresión y la ansiedad.',
      ],
      [
        'Results differ from person to person, and nobody can promise them. It is not a substitute for a doctor.',
        'Los resultados varían de una persona a otra y nadie puede prometerlos. No sustituye a un médico.',
      ],
    ],
  }),
  faq({
    name: 'who-cannot-have-it',
    topic: 'suitability',
    question: ['Is there anyone who cannot have it?', '¿Hay alguien que no pueda recibirla?'],
    answer: [
      [
        'Yes: people with a condition in which the pressure inside the skull varies or is slightly raised and a change would cause instability, and people with an acute aneurysm, a cerebral hemorrhage or another severe bleeding disorder that they already have.',
        'Sí: no la pueden recibir las personas con una afección en la que la presión intracraneal varía o está un poco elevada y un cambio causaría inestabilidad, ni las personas con un aneurisma agudo, una hemorragia cerebral u otro trastorno hemorrágico grave que ya tengan.',
      ],
      [
        'If you are not sure, please ask your doctor before you book.',
        'Si tiene dudas, consulte a su médico antes de reservar.',
      ],
    ],
  }),
]
