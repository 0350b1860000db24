import { answerGraphql } from './answerGraphql'

export const GET = answerGraphql
export const POST = answerGraphql
