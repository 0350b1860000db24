/** The public REST paths under which a fact can stand. */
export type FactPlace =
  | 'services'
  | 'contraindications'
  | 'faqs'
  | 'practitioners'
  | 'pages'
  | 'globals/contact-details'
  | 'globals/site'
  | 'globals/newsletter-settings'

/**
 * One fact of the practice's leaflet, and what to look for in the text found at its place: every string and number
 * of the answer in that language, joined by spaces. Without `es`, the Spanish text must match `en` as well.
 */
type BrochureFact = { fact: string; where: FactPlace; en: RegExp; es?: RegExp }

/** Every fact of the leaflet, once. */
export const brochureFacts: BrochureFact[] = [
  {
    fact: 'The method is called CranioSacral Therapy, CST for short',
    where: 'services',
    en: /CranioSacral Therapy, or CST/,
    es: /terapia craneosacral \(CST/,
  },
  { fact: 'The touch is light', where: 'services', en: /touch is light/, es: /toque es ligero/ },
  { fact: 'It is not invasive', where: 'services', en: /non-invasive/, es: /no invasiva/ },
  {
    fact: 'It means to help the craniosacral system work better',
    where: 'services',
    en: /help the craniosacral system work better/,
    es: /ayudar a que el sistema craneosacral funcione mejor/,
  },
  {
    fact: 'Pain and dysfunction may ease, to the good of the whole body',
    where: 'services',
    en: /pain and dysfunction may ease, and the health of the whole body may/,
    es: /el dolor y las disfunciones pueden aliviarse, y puede beneficiarse la salud de todo el cuerpo/,
  },
  {
    fact: 'The craniosacral system surrounds and protects brain and spinal cord',
    where: 'services',
    en: /surrounds your brain and spinal cord and protects them/,
    es: /rodea el cerebro y la médula espinal y los protege/,
  },
  {
    fact: 'Three membranes in head and spine belong to it',
    where: 'services',
    en: /Three membranes in the head and spine/,
    es: /tres membranas, en la cabeza y la columna/,
  },
  {
    fact: 'Cerebrospinal fluid belongs to it',
    where: 'services',
    en: /cerebrospinal fluid/,
    es: /líquido cefalorraquídeo/,
  },
  {
    fact: 'It reaches the whole body through the central nervous system',
    where: 'services',
    en: /central nervous system gives it access to the whole body/,
    es: /A través del sistema nervioso central tiene acceso a todo el cuerpo/,
  },
  {
    fact: 'Connective tissue extends it to the entire body',
    where: 'services',
    en: /connective tissue carries it into every part/,
    es: /el tejido conectivo lo extiende a cada parte/,
  },
  {
    fact: 'It may help the central nervous system',
    where: 'services',
    en: /may help your central nervous system function better/,
    es: /puede ayudar a que su sistema nervioso central funcione mejor/,
  },
  { fact: 'It may help the digestive system', where: 'services', en: /digestive/, es: /digestivo/ },
  {
    fact: 'It may help the musculoskeletal system',
    where: 'services',
    en: /musculoskeletal/,
    es: /musculoesquelético/,
  },
  { fact: 'It may help the respiratory system', where: 'services', en: /respiratory/, es: /respiratorio/ },
  { fact: 'It may help the circulatory system', where: 'services', en: /circulatory/, es: /circulatorio/ },
  {
    fact: 'It may help with the physical components of post-traumatic stress, depression and anxiety',
    where: 'services',
    en: /may also help with the physical side of conditions such as post-traumatic stress, depression and anxiety/,
    es: /puede ayudar con los componentes físicos de trastornos como el estrés postraumático, la depresión y la ansiedad/,
  },
  {
    fact: 'Not for conditions in which a change of the intracranial pressure would cause instability',
    where: 'contraindications',
    en: /intracranial pressure\) vary, or rise a little\. Where such a change would cause instability/,
    es: /presión intracraneal\) varíe o suba un poco\. Cuando ese cambio podría causar inestabilidad/,
  },
  {
    fact: 'Not with an acute aneurysm',
    where: 'contraindications',
    en: /Acute aneurysm/,
    es: /Aneurisma agudo/,
  },
  {
    fact: 'Not with a cerebral hemorrhage',
    where: 'contraindications',
    en: /Cerebral hemorrhage/,
    es: /Hemorragia cerebral/,
  },
  {
    fact: 'Not with another severe bleeding disorder that exists already',
    where: 'contraindications',
    en: /other severe bleeding disorder that you already have/,
    es: /otro trastorno hemorrágico grave que ya tenga/,
  },
  {
    fact: 'All four of these rule it out, rather than asking for care',
    where: 'contraindications',
    en: /(\babsolute\b[\s\S]*){4}/,
  },
  {
    fact: 'A session can be booked for 60 minutes',
    where: 'services',
    en: /60-minute session/,
    es: /Sesión de 60 minutos/,
  },
  {
    fact: 'A session can be booked for 75 minutes',
    where: 'services',
    en: /75-minute session/,
    es: /Sesión de 75 minutos/,
  },
  {
    fact: 'Of 60 minutes booked, 45 are typically active treatment; of 75 minutes, 60',
    where: 'services',
    en: /booked 60 minutes, about 45 of them are usually active treatment; of 75 minutes, about 60/,
    es: /60 minutos reservados, unos 45 suelen ser de tratamiento activo; de 75 minutos, unos 60/,
  },
  {
    fact: 'The client stays fully clothed',
    where: 'services',
    en: /stay fully clothed/,
    es: /toda la ropa puesta/,
  },
  {
    fact: 'The client lies on a massage table',
    where: 'services',
    en: /lie on a massage table/,
    es: /se acuesta en una camilla de masaje/,
  },
  {
    fact: 'An Upledger-trained CranioSacral therapist greets the client',
    where: 'services',
    en: /Upledger-trained CranioSacral therapist greets you/,
    es: /Le recibe su terapeuta craneosacral, con formación Upledger/,
  },
  {
    fact: 'The therapist is Upledger-trained',
    where: 'practitioners',
    en: /Upledger-trained CranioSacral therapist/,
    es: /Terapeuta craneosacral con formación Upledger/,
  },
  {
    fact: 'Therapists are taught physical, emotional, energetic and spiritual neutrality',
    where: 'practitioners',
    en: /physical, emotional, energetic and spiritual neutrality/,
    es: /neutralidad física, emocional, energética y espiritual/,
  },
  {
    fact: 'Therapists stay open and grounded',
    where: 'practitioners',
    en: /open and grounded/,
    es: /abierta y centrada/,
  },
  {
    fact: 'Therapists set their ego aside',
    where: 'practitioners',
    en: /Setting the ego aside/,
    es: /Dejar el ego a un lado/,
  },
  {
    fact: 'Therapists bring no preconceived notions',
    where: 'practitioners',
    en: /no preconceived notions/,
    es: /sin ideas preconcebidas/,
  },
  {
    fact: 'Therapists do not judge anybody’s process',
    where: 'practitioners',
    en: /no judgment of how each person’s process unfolds/,
    es: /sin juzgar el proceso de cada persona/,
  },
  {
    fact: 'The client’s Inner Wisdom guides the session',
    where: 'services',
    en: /your own Inner Wisdom guides them/,
    es: /las guía su propia Sabiduría Interior/,
  },
  {
    fact: 'Dr. John Upledger called it the Inner Physician',
    where: 'services',
    en: /Dr\. John Upledger had a name for it: the Inner Physician/,
    es: /El Dr\. John Upledger la llamaba «Médico Interior»/,
  },
  {
    fact: 'Come well hydrated',
    where: 'services',
    en: /arrive well hydrated/,
    es: /llegar con una buena hidratación/,
  },
  {
    fact: 'Bring extra water for after the session',
    where: 'services',
    en: /Bring extra water for afterwards/,
    es: /Traiga agua de más para después/,
  },
  { fact: 'Wear comfortable clothes', where: 'services', en: /comfortable clothes/, es: /ropa cómoda/ },
  {
    fact: 'Avoid pants with belts or buttons, and restrictive ones like jeans',
    where: 'services',
    en: /pants with a belt or buttons, and any that restrict you, such as jeans/,
    es: /pantalones con cinturón o botones y los que limitan el movimiento, como los jeans/,
  },
  {
    fact: 'Afterwards, be gentle and kind with yourself',
    where: 'services',
    en: /gentle with yourself, and kind/,
    es: /Trátese con suavidad y amabilidad/,
  },
  {
    fact: 'A session can go on integrating for a couple of days or more',
    where: 'services',
    en: /go on integrating for two days or more/,
    es: /seguir integrándose durante un par de días o más/,
  },
  {
    fact: 'Notice where your awareness goes',
    where: 'services',
    en: /Notice, without effort, where your awareness goes/,
    es: /Observe, sin esfuerzo, adónde va su atención/,
  },
  {
    fact: 'If the body wants to move, move',
    where: 'services',
    en: /Move when your body asks to move/,
    es: /Muévase cuando su cuerpo le pida movimiento/,
  },
  {
    fact: 'If the body wants to rest, rest',
    where: 'services',
    en: /Rest when it asks for rest/,
    es: /Descanse cuando le pida descanso/,
  },
  {
    fact: 'Stay hydrated',
    where: 'services',
    en: /to stay hydrated/,
    es: /para mantener la hidratación/,
  },
  {
    fact: 'Listen to the body, let it express itself, and answer by doing, with awareness',
    where: 'services',
    en: /Turn to your body with awareness\. Let it express itself, and show that you are listening by doing/,
    es: /Dirija su atención al cuerpo\. Permita que se exprese y demuéstrele que lo escucha haciendo/,
  },
  {
    fact: 'There is more information on the website',
    where: 'faqs',
    en: /around this website for more information/,
    es: /este sitio web para encontrar más información/,
  },
  {
    fact: 'A quarterly newsletter, which people can join, brings news and learning about CranioSacral Therapy',
    where: 'globals/newsletter-settings',
    en: /Join our quarterly newsletter: news from us, and something to learn about CranioSacral Therapy/,
    es: /boletín trimestral: nuestras novedades y algo que aprender sobre la terapia craneosacral/,
  },
  {
    fact: 'The practice is called Dynamic Journeys',
    where: 'globals/contact-details',
    en: /Dynamic Journeys/,
  },
  { fact: 'Its phone number', where: 'globals/contact-details', en: /\(916\) 838-2570/ },
  {
    fact: 'Its street address',
    where: 'globals/contact-details',
    en: /3112 O Street Suite #15/,
  },
  { fact: 'Its city', where: 'globals/contact-details', en: /Sacramento/ },
  { fact: 'Its state', where: 'globals/contact-details', en: /\bCA\b/ },
  { fact: 'Its ZIP code', where: 'globals/contact-details', en: /\b95816\b/ },
  { fact: 'Dynamic Journeys holds the copyright', where: 'globals/site', en: /Dynamic Journeys/ },
  { fact: 'The copyright is of 2022', where: 'globals/site', en: /\b2022\b/ },
]
