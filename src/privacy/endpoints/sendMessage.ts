import { randomBytes, randomUUID } from 'node:crypto'
import { addDataAndFileToRequest, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import { sendMessageDeclaration } from './sendMessageDeclaration'

/** `POST /api/form-submissions`: somebody sends a form. What was written is not answered back. */
export const sendMessage: Endpoint = declaredEndpoint(
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const { homepage, elapsedMs, form, submissionData } = Object(req.data)
      // A program is told what a person is told, so that it learns nothing from the answer.
      if (homepage) return thank(req, unusedId(req.payload))
      const { id } = await req.payload.create({
        collection: 'form-submissions',
        data: { form, submissionData },
        context: { elapsedMs },
        depth: 0,
        overrideAccess: false,
        req,
      })
      return thank(req, id)
    },
  },
  sendMessageDeclaration,
)

const thanks = words('Thank you. Your message has arrived.', 'Gracias. Su mensaje ha llegado.')

const thank = (req: PayloadRequest, id: string) =>
  Response.json({ doc: { id }, message: sayTo(req, thanks) }, { status: 201 })

const unusedId = ({ db }: Payload) =>
  db.name === 'mongoose' ? randomBytes(12).toString('hex') : randomUUID()
