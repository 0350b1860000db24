import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './app.css'

const place = document.getElementById('app')
if (!place) throw new Error('index.html has no element #app')

createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
