import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import express from 'express'
import { refuseUnserved } from './refuseUnserved'

test.each([
  ['/api/users/verify/x', 404],
  ['/API//users/verify/', 404],
  ['/api/graphql-playground', 404],
  ['/api/users/login', 204],
])('POST %s is answered %d', async (path, status) => {
  const server = express()
    .use(refuseUnserved, (_req, res) => void res.status(204).end())
    .listen(0)

  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    method: 'POST',
  })
  server.close()

  expect(response.status).toBe(status)
})
