import type { Language } from './format.ts'
import { englishWorkbench } from './workbench.en.ts'
import { dutchWorkbench, type WorkbenchTexts } from './workbench.nl.ts'

export const workbenchTexts = (language: Language): WorkbenchTexts =>
  language === 'nl' ? dutchWorkbench : englishWorkbench
