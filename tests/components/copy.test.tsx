import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CopyButton } from '../../src/components/CopyButton.tsx'
import { expectNoAxeProblems, show } from './render.tsx'

const TEXT = 'Nota van 3 maart 2031.'

describe('a button that copies', () => {
  it('puts plain text on the clipboard and says so', async () => {
    const user = userEvent.setup()
    const { main } = await show(<CopyButton label="Kopieer" make={() => ({ plain: TEXT })} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Gekopieerd.'))
    expect(await navigator.clipboard.readText()).toBe(TEXT)
    await expectNoAxeProblems(main)
  })

  it('puts what it had to fetch on the clipboard within the click, plain and rich', async () => {
    const user = userEvent.setup()
    const write = vi.spyOn(navigator.clipboard, 'write')
    let give: (made: { plain: string }) => void = () => undefined
    const fetched = new Promise<{ plain: string }>((done) => (give = done))
    await show(<CopyButton label="Kopieer" make={() => fetched} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    expect(write).toHaveBeenCalledOnce()
    give({ plain: 'Kade & brug' })
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Gekopieerd.'))
    const [item] = await navigator.clipboard.read()
    expect(await (await item!.getType('text/plain')).text()).toBe('Kade & brug')
    expect(await (await item!.getType('text/html')).text()).toBe('Kade &amp; brug')
    vi.restoreAllMocks()
  })

  it('waits for what it had to fetch where the clipboard takes no promise', async () => {
    const user = userEvent.setup()
    const Real = ClipboardItem
    vi.stubGlobal(
      'ClipboardItem',
      class extends Real {
        constructor(parts: Record<string, Blob | Promise<Blob>>) {
          if (Object.values(parts).some((part) => part instanceof Promise)) throw new TypeError('no promises')
          super(parts)
        }
      },
    )
    await show(<CopyButton label="Kopieer" make={() => Promise.resolve({ plain: TEXT, html: `<i>${TEXT}</i>` })} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Gekopieerd.'))
    const [item] = await navigator.clipboard.read()
    expect(await (await item!.getType('text/html')).text()).toBe(`<i>${TEXT}</i>`)
    vi.unstubAllGlobals()
  })

  it('copies plain text where the browser has no other', async () => {
    const user = userEvent.setup()
    const { ClipboardItem: kept } = window
    Reflect.deleteProperty(window, 'ClipboardItem')
    await show(<CopyButton label="Kopieer" make={() => ({ plain: TEXT, html: `<i>${TEXT}</i>` })} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Gekopieerd.'))
    window.ClipboardItem = kept
    expect(await navigator.clipboard.readText()).toBe(TEXT)
  })

  it('says what to do when what it needs cannot be fetched', async () => {
    const user = userEvent.setup()
    await show(<CopyButton label="Kopieer" make={() => Promise.reject(new TypeError('offline'))} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Controleer de verbinding/))
  })

  it('shows the text to copy by hand where the clipboard refuses', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    const { main } = await show(<CopyButton label="Kopieer" make={() => ({ plain: TEXT })} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    const field = await screen.findByRole('textbox', { name: /laat kopiëren niet toe/ })
    expect((field as HTMLTextAreaElement).value).toBe(TEXT)
    expect(screen.getByRole('status').textContent).toBe('')
    await expectNoAxeProblems(main)
    vi.restoreAllMocks()
  })
})
