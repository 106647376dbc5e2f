import { useState } from 'react'
import { beginning } from '../components/linking/item-text.ts'
import { selectedRange } from '../components/linking/selected-range.ts'
import { chooseRange } from '../core/workbench/choose-range.ts'
import type { DeskRange } from '../core/workbench/desk.ts'
import type { LostRemark } from '../core/workbench/remark-places.ts'
import type { LinkingTexts } from '../i18n/linking.nl.ts'

export interface Choice {
  readonly advice: DeskRange | undefined
  readonly about: readonly DeskRange[]
  /** A remark for which a place is chosen instead of an advice. */
  readonly placing: LostRemark | undefined
  toggleAdvice(range: DeskRange): void
  toggleAbout(range: DeskRange): void
  pickAbout(ranges: readonly DeskRange[]): void
  /** Takes over what is selected in the element, where something is. */
  selectIn(root: HTMLElement, isPaper: boolean): void
  place(lost: LostRemark | undefined): void
  clear(): void
}

/** What a reader chose in the paper and in the versions; each choice is told. */
export function useChoice(
  texts: LinkingTexts['choice'],
  blockText: (range: DeskRange) => string,
  tell: (words: string) => void,
): Choice {
  const [advice, setAdvice] = useState<DeskRange>()
  const [about, setAbout] = useState<readonly DeskRange[]>([])
  const [placing, setPlacing] = useState<LostRemark>()
  const wordsOf = (range: DeskRange) => beginning(blockText(range).slice(range.from, range.to))
  const setAdviceTo = (range: DeskRange | undefined, isReplaced = false) => {
    setAdvice(range)
    const chosen = range ? texts.chosenAdvice(wordsOf(range)) : texts.cleared
    tell(isReplaced ? `${texts.replaced} ${chosen}` : chosen)
  }
  const setAboutTo = (ranges: readonly DeskRange[]) => {
    setAbout(ranges)
    const [first] = ranges
    tell(first ? texts.chosenAbout(wordsOf(first)) : texts.cleared)
  }
  return {
    advice,
    about,
    placing,
    toggleAdvice(range) {
      const { ranges, isReplaced } = chooseRange(advice ? [advice] : [], range, blockText(range))
      // Of another paper that was on screen before.
      setAdviceTo(
        ranges.find(({ item }) => item === range.item),
        isReplaced,
      )
    },
    toggleAbout(range) {
      setAboutTo(chooseRange(about, range, blockText(range)).ranges)
    },
    pickAbout: setAboutTo,
    selectIn(root, isPaper) {
      const selected = selectedRange(getSelection(), root)
      if (!selected) return
      const { range, isClipped } = selected
      if (isPaper) setAdviceTo(range)
      else setAboutTo([...about.filter(({ item }) => item !== range.item), range])
      if (isClipped) tell(texts.clipped)
    },
    place(lost) {
      setPlacing(lost)
      if (lost) tell(texts.placing(beginning(lost.remark.quote)))
    },
    clear() {
      setAdvice(undefined)
      setAbout([])
      setPlacing(undefined)
      tell(texts.cleared)
    },
  }
}
