import type { Language } from './format.ts'
import { englishSteps } from './steps.en.ts'
import { dutchSteps, type StepTexts } from './steps.nl.ts'

export const stepTexts = (language: Language): StepTexts => (language === 'nl' ? dutchSteps : englishSteps)
