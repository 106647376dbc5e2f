import { useI18n } from '../i18n/i18n.tsx'
import { verificationTexts } from '../i18n/verification.ts'
import './verify-files.css'

interface Props {
  onTake(files: readonly File[]): void
}

/** A button to choose source files, with what happens to them. */
export function VerifyFiles({ onTake }: Props) {
  const texts = verificationTexts(useI18n().language)
  return (
    <div className="verify-files noprint">
      <label className="button">
        {texts.choose}
        <input
          className="heard"
          type="file"
          multiple
          accept=".txt,.text,.md,.markdown,.pdf,text/plain,text/markdown,application/pdf"
          onChange={(event) => {
            onTake([...(event.target.files ?? [])])
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
      </label>
      <p className="small quiet">{texts.chooseHint}</p>
    </div>
  )
}
