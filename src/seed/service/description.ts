import { heading, list, paragraph, type RichText, richText } from '../lexical'
import type { Writing } from '../sample'

/** What CranioSacral Therapy is, and what it may help with. */
export const description = (say: Writing['say']): RichText =>
  richText(
    paragraph(
      say(
        'CranioSacral Therapy, or CST, is a gentle way of working with the body: the touch is light and nothing about it is invasive. Its aim is to help the craniosacral system work better. As it does, pain and dysfunction may ease, and the health of the whole body may benefit.',
        'La terapia craneosacral (CST, por sus siglas en inglés) es una forma suave de trabajar con el cuerpo: el toque es ligero y no tiene nada de invasivo. Su propósito es ayudar a que el sistema craneosacral funcione mejor. Con ello, el dolor y las disfunciones pueden aliviarse, y puede beneficiarse la salud de todo el cuerpo.',
      ),
    ),
    heading(say('The craniosacral system', 'El sistema craneosacral')),
    paragraph(
      say(
        'This system surrounds your brain and spinal cord and protects them. Three membranes in the head and spine belong to it, and so does the cerebrospinal fluid. The central nervous system gives it access to the whole body, and connective tissue carries it into every part.',
        'Este sistema rodea el cerebro y la médula espinal y los protege. Lo forman tres membranas, en la cabeza y la columna, y el líquido cefalorraquídeo. A través del sistema nervioso central tiene acceso a todo el cuerpo, y el tejido conectivo lo extiende a cada parte.',
      ),
    ),
    heading(say('What it may help with', 'En qué puede ayudar')),
    paragraph(
      say(
        'CST may help your central nervous system function better. It may do the same for other systems, among them:',
        'La CST puede ayudar a que su sistema nervioso central funcione mejor. También puede ayudar a otros sistemas, entre ellos:',
      ),
    ),
    list(
      say('the digestive system', 'el sistema digestivo'),
      say('the musculoskeletal system', 'el sistema musculoesquelético'),
      say('the respiratory system', 'el sistema respiratorio'),
      say('the circulatory system', 'el sistema circulatorio'),
    ),
    paragraph(
      say(
        'It may also help with the physical side of conditions such as post-traumatic stress, depression and anxiety: the part of them that is felt in the body.',
        'También puede ayudar con los componentes físicos de trastornos como el estrés postraumático, la depresión y la ansiedad: lo que de ellos se siente en el cuerpo.',
      ),
    ),
    heading(say('What it is not', 'Lo que no es')),
    paragraph(
      say(
        'Nobody can promise you a result, and CST is not a substitute for a doctor. Please go on with any treatment that you have been given.',
        'Nadie puede prometerle un resultado, y la CST no sustituye a un médico. Continúe con los tratamientos que le hayan indicado.',
      ),
    ),
  )
