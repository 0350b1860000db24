import { words } from '../../lib/words'

/**
 * What the sample practice tells its patients. The leaflet names no license, so this names none either: the practice
 * says with each practitioner what is true (California Business and Professions Code, section 2053.6).
 */
export const disclosure = words(
  `CranioSacral Therapy does not replace medical care. We do not diagnose or cure illnesses, and what we write here is not medical advice. Ask your doctor about any concern for your health, and call 911 in an emergency.

Our sessions complement the care of your doctor. California law (Business and Professions Code, section 2053.6) asks practitioners without a state license in the healing arts to tell you so in writing before the first session, with what they do and what they were trained in. Please ask us for this statement; you may keep a copy.`,
  `La terapia craneosacral no sustituye la atención médica. No diagnosticamos ni curamos enfermedades, y lo que escribimos aquí no constituye consejo médico. Consulte a su médico sobre cualquier duda de salud y llame al 911 en una emergencia.

Nuestras sesiones complementan la atención de su médico. La ley de California (Business and Professions Code, sección 2053.6) pide a quienes no tienen licencia estatal en las artes curativas que se lo digan por escrito antes de la primera sesión, con lo que hacen y en qué se formaron. Pídanos esta declaración; puede quedarse con una copia.`,
)
