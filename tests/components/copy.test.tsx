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
