import { type DossierTexts, dutchDossier } from './dossier.nl.ts'
import { type I18n, useI18n } from './i18n.tsx'

export const dossierTexts = ({ english }: I18n): DossierTexts => english?.dossier ?? dutchDossier

export const useDossierTexts = (): DossierTexts => dossierTexts(useI18n())
