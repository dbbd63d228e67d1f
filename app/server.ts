import { createRequestHandler } from '@remix-run/express'
import express from 'express'
import path from 'node:path'
import * as build from 'virtual:remix/server-build'

const app = express()
app.use(express.static(path.resolve(build.assetsBuildDirectory)))
app.all('*', createRequestHandler({ build }))
app.listen(Number(process.env['PORT'] ?? 3000))
