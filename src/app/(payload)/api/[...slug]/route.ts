import { REST_DELETE, REST_GET, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { config } from '../../config'
import { inContract } from '../inContract'

export const GET = inContract(REST_GET(config))
export const POST = inContract(REST_POST(config))
export const DELETE = inContract(REST_DELETE(config))
export const PATCH = inContract(REST_PATCH(config))
export const PUT = inContract(REST_PUT(config))
