import type { SanitizedCollectionConfig } from 'payload'
import { json } from '../answers'
import { anyone, staff } from '../callers'
import { schemaRef } from '../document'
import type { Entity } from '../entity'
import { jsonBody } from './bodies'
import { byRight, type Standard } from './standard'

type Accounts = Entity<SanitizedCollectionConfig>
const hasPasswords = ({ config }: Accounts) => !config.auth.disableLocalStrategy
/** What Payload gives collections of accounts. */
export const accountOperations: Record<string, Standard<Accounts>> = {
  'post /login': {
    callers: () => anyone,
    exists: hasPasswords,
    sketch: (entity) => ({
      id: `logIn${entity.name}`,
      summary: 'Log in',
      description: 'Sets the session cookie. Five wrong passwords lock the account for 15 minutes.',
      body: jsonBody(credentials, { email: 'ana@example.org', password: 'three calm words together' }),
      answers: { 200: json('You are logged in.', session) },
      errors: [429],
    }),
  },
  'post /logout': {
    callers: () => staff,
    exists: hasPasswords,
    sketch: (entity) => ({
      id: `logOut${entity.name}`,
      summary: 'Log out',
      parameters: [
        {
          name: 'allSessions',
          in: 'query',
          description: 'Everywhere, not only here.',
          schema: { type: 'boolean', default: false },
        },
      ],
      answers: { 200: json('You are logged out.', message) },
    }),
  },
  'get /me': {
    callers: () => anyone,
    sketch: (entity) => ({
      id: `who${entity.name}`,
      summary: hasPasswords(entity) ? 'Who is logged in' : 'Whose key this is',
      description: '`user` is `null` for nobody in particular.',
      answers: {
        200: json('Who you are.', {
          type: 'object',
          properties: {
            user: { anyOf: [schemaRef(entity.name), { type: 'object' }, { type: 'null' }] },
            message: { type: 'string' },
          },
          required: ['user'],
        }),
      },
    }),
  },
  'post /refresh-token': {
    callers: () => staff,
    exists: hasPasswords,
    sketch: (entity) => ({
      id: `refreshSessionOf${entity.name}`,
      summary: 'Stay logged in',
      answers: {
        200: json('The session begins anew.', {
          type: 'object',
          required: ['exp'],
          properties: { exp: expiry },
        }),
      },
    }),
  },
  'post /reset-password': {
    callers: () => anyone,
    exists: hasPasswords,
    sketch: (entity) => ({
      id: `resetPasswordOf${entity.name}`,
      summary: 'Set a new password',
      description: 'With the token of the link that was mailed.',
      body: jsonBody(newPassword, { token: '0123456789abcdef', password: 'four calm words together' }),
      answers: { 200: json('It is set, and you are logged in.', session) },
      errors: [429],
    }),
  },
  'post /unlock': {
    callers: byRight('unlock'),
    exists: hasPasswords,
    sketch: (entity) => ({
      id: `unlock${entity.name}`,
      summary: 'Unlock an account after too many wrong passwords',
      body: jsonBody(
        { type: 'object', properties: { email: { type: 'string', format: 'email' } }, required: ['email'] },
        { email: 'ana@example.org' },
      ),
      answers: { 200: json('It is unlocked.', message) },
      errors: [429],
    }),
  },
  'post /forgot-password': 'Ours stands before it, where there are passwords.',
  'post /first-register': 'Ours stands before it, where there are passwords.',
  'post /verify/:id': 'No account waits for its address to be confirmed.',
  'get /init': 'The panel asks whether there is an owner yet.',
}

const credentials = {
  type: 'object',
  properties: { email: { type: 'string', format: 'email' }, password: { type: 'string' } },
  required: ['email', 'password'],
}

const newPassword = {
  type: 'object',
  properties: { token: { type: 'string' }, password: { type: 'string', minLength: 12 } },
  required: ['token', 'password'],
}

const message = { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] }
const expiry = { type: 'integer', description: 'When the session ends, in seconds since 1970.' }

const session = {
  type: 'object',
  properties: {
    message: { type: 'string' },
    exp: expiry,
    user: {
      type: 'object',
      properties: { id: { type: 'string' }, email: { type: 'string', format: 'email' } },
      required: ['id', 'email'],
    },
  },
  required: ['user'],
}
