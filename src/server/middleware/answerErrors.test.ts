import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import express from 'express'
import { pino } from 'pino'
import { answerErrors, answerNotFound } from './answerErrors'
import { refuseOddPaths } from './refuseOddPaths'

let server: Server

beforeAll(() => {
  server = express()
    .use(refuseOddPaths)
    .use(['/away', '/es/away'], (_req, _res, next) => next({ status: 503 }))
    .use(['/broken', '/es/broken'], (_req, _res, next) => next(new Error('secret')))
    .use(answerNotFound, answerErrors(pino({ enabled: false })))
    .listen(0)
})

afterAll(() => void server.close())

const get = (path: string, accept: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { accept } })

test.each([
  ['/nothing', 404, 'There is nothing at this address.'],
  ['/essays', 404, 'There is nothing at this address.'],
  ['/away', 503, 'This page can’t be shown right now'],
  ['/broken', 500, 'Something went wrong on our side.'],
  ['/a%2fb', 400, 'This address can’t be understood.'],
])('the page at %s answers %d and says so in English', async (path, status, message) => {
  const response = await get(path, 'text/html')
  const page = await response.text()

  expect(response.status).toBe(status)
  expect(page).toContain('<html lang="en">')
  expect(page).toContain(`<h1>${message}</h1>`)
  expect(page).toContain('<a href="/">Back to the home page</a>')
})

test.each([
  ['/es/nothing', 404, 'No hay nada en esta dirección.'],
  ['/ES/nothing?x', 404, 'No hay nada en esta dirección.'],
  ['/es/away', 503, 'Ahora mismo no se puede mostrar esta página'],
  ['/es/broken', 500, 'Algo ha fallado por nuestra parte.'],
  ['/es/a%2fb', 400, 'No se puede entender esta dirección.'],
])('the page at %s answers %d and says so in Spanish', async (path, status, message) => {
  const response = await get(path, 'text/html')
  const page = await response.text()

  expect(response.status).toBe(status)
  expect(page).toContain('<html lang="es">')
  expect(page).toContain(`<h1>${message}</h1>`)
  expect(page).toContain('<a href="/es">Volver a la página de inicio</a>')
})

test.each(['/es/nothing', '/api/nothing'])(
  'a program is answered in JSON and in English at %s',
  async (path) => {
    const response = await get(path, 'application/json')

    expect(await response.json()).toEqual({ errors: [{ message: 'There is nothing at this address.' }] })
  },
)
