import { plural } from './plural.ts'
import type { RegisterTexts } from './register.nl.ts'

const advice = (n: number): string => plural(n, 'piece of advice', 'pieces of advice')

export const englishRegister: RegisterTexts = {
  title: 'Advice, and what came of it',
  lead: 'Officials did not only write against changes. Sometimes they supported a cut; often it was about money or planning. Each memo (nota) also asks or advises something about the whole; that stands beside its date. The tone follows the memo, the direction is our reading; only ‘advises’ is also the memo’s own word.',
  onPage: 'On this page',
  list: (n, of) => (n === of ? `All ${advice(of)}` : `${n} of the ${advice(of)}`),
  empty: 'This dossier holds no advice.',
  filters: 'Filters',
  visible: (n, of) => `${n} of ${of} shown`,
  none: 'No advice fits these filters.',
  facets: {
    hideDirections: 'Direction',
    hideStrengths: 'Tone of the memo',
    hideOutcomes: 'Outcome',
    hideUnits: 'Unit or ministry',
    hideThemes: 'Subject',
  },
  passage: 'Passage',
  allPassages: 'all passages',
  unnamed: 'not named',
  columns: { direction: 'Direction and tone', about: 'About', advice: 'Advice, in our words', outcome: 'Outcome' },
  wholeLetter: 'whole letter',
  involved: 'Mentioned',
  compare: (older, newer) => `Compare ${older} with ${newer}`,
  later: 'Later',
  refused: (n) => `Not followed: ${advice(n)}`,
  refusedLead:
    'Advice or an objection that in our view was not followed. That is the editors’ assessment; with each stands what it rests on. What was followed in part is not listed here.',
  refusedNone: 'We found no advice of which the papers show that it was not followed.',
  stayed: (n) => `The change stayed: ${advice(n)}`,
  stayedLead:
    'Here the memo only pointed out a risk or a fact. It did not ask to undo the change, so there was nothing to follow or not to follow. We only say that the change stayed.',
  stayedNone: 'There is no such advice in this dossier.',
  restsOn: 'Ground',
  silent: (n) => `Removed or shortened, no advice found: ${plural(n, 'change', 'changes')}`,
  silentLead:
    'For these changes, the memos hold no advice about the passage. Whether there was other advice, we do not know.',
  silentNone: 'Advice was found for every cut or shortening that is reported.',
  matrix: 'Direction and outcome, counted',
  matrixLead: 'Each number leads to the advice that it counts.',
}
