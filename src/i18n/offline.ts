import type { Language } from './format.ts'
import { englishOffline } from './offline.en.ts'
import { dutchOffline, type OfflineTexts } from './offline.nl.ts'

export const offlineTexts = (language: Language): OfflineTexts => (language === 'nl' ? dutchOffline : englishOffline)
