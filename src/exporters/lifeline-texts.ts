import type { PictureTexts } from '../core/picture/texts.ts'
import { directionOf } from '../i18n/advice-words.ts'
import type { I18n } from '../i18n/i18n.tsx'
import { lifelineTexts } from '../i18n/lifeline.ts'

/** The words of the picture in the language of the screen. */
export function pictureTexts({ t, f, language }: I18n): PictureTexts {
  const { picture } = lifelineTexts(language)
  return {
    language,
    date: f.date,
    shortDate: f.shortDate,
    mediumDate: f.mediumDate,
    list: f.list,
    state: t.state,
    basis: t.basis,
    direction: (advice) => directionOf(t, advice),
    strength: t.strength,
    remark: t.remarkRole,
    decision: t.advice.decisions,
    momentUnknown: t.sources.momentUnknown,
    question: t.passage.question,
    words: picture,
  }
}
