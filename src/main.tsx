import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from '@tanstack/react-router'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { createAppRouter } from './routes/router.tsx'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createAppRouter()} />
  </StrictMode>,
)

// After everything that a reader waits for. Without it the site works as any other.
if (import.meta.env.PROD) {
  addEventListener('load', () => {
    import('./offline/register.ts').then(({ keepForOffline }) => keepForOffline()).catch(() => {})
  })
}
