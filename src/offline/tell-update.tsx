import { createRoot } from 'react-dom/client'
import { UpdateNotice } from '../components/UpdateNotice.tsx'

/**
 * Shows that a new version is at hand, outside what the router draws: no page has to know of it, and none waits for it.
 * @param onReload what the reader asks for with the button
 */
export function tellUpdate(onReload: () => void): void {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
    // The button that had the focus is gone.
    document.querySelector('main')?.focus({ preventScroll: true })
  }
  const draw = () => {
    const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
    root.render(<UpdateNotice language={language} onReload={onReload} onClose={close} />)
  }
  draw()
  const observer = new MutationObserver(() => (place.isConnected ? draw() : observer.disconnect()))
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
}
