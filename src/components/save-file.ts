/** Offers the bytes as a download; the browser asks where, or puts it with the other downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Not at once: Safari reads the address only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/**
 * A drawing as pixels, `scale` per unit of the drawing. Only what the text of the drawing holds is drawn: no style
 * sheet and no font of the page. Rejects when the browser cannot draw it.
 */
export async function drawPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser draws on no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the drawing is too large for a picture')))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
