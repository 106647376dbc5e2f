import type { StepTexts } from './steps.nl.ts'

export const englishSteps: StepTexts = {
  unknownVersion: 'This version does not exist',
  unknownVersionText: (id) => `This dossier has no version ‘${id}’. It does have these versions:`,
  sameVersion: 'The same version twice',
  sameVersionText: 'Choose two different versions to compare.',
  wrongOrder: 'The versions are in reverse order',
  wrongOrderText: 'The first version must be older than the second.',
  swap: 'Compare them in the right order',
}
