interface Words {
  readonly was: string
  readonly becomes: string
}

/**
 * Copied text carries no hidden labels: what was struck reads "was: …", what came in reads "wordt: …". Returns what
 * stops it.
 */
export function cleanCopies(target: HTMLElement, { was, becomes }: Words): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || !event.clipboardData) return
    const copy = selection.getRangeAt(0).cloneContents()
    for (const label of copy.querySelectorAll('.heard')) label.remove()
    for (const mark of copy.querySelectorAll('del')) mark.textContent = `[${was}: ${mark.textContent?.trim() ?? ''}] `
    for (const mark of copy.querySelectorAll('ins'))
      mark.textContent = `[${becomes}: ${mark.textContent?.trim() ?? ''}] `
    for (const block of copy.querySelectorAll('p, h2, h3, .rests')) block.append('\n')
    event.clipboardData.setData('text/plain', (copy.textContent ?? '').trim())
    event.preventDefault()
  }
  target.addEventListener('copy', onCopy)
  return () => target.removeEventListener('copy', onCopy)
}
