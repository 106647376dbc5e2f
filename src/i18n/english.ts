import { englishChain } from './chain.en.ts'
import { englishCompare } from './compare.en.ts'
import { englishDossier } from './dossier.en.ts'
import { en } from './en.ts'
import { englishPapers } from './papers.en.ts'
import { englishRegister } from './register.en.ts'
import { englishTakeAway } from './take-away.en.ts'

/** All English texts of pages whose Dutch ones come along with the page. */
export const english = {
  chain: englishChain,
  compare: englishCompare,
  dossier: englishDossier,
  papers: englishPapers,
  register: englishRegister,
  takeAway: englishTakeAway,
}

export { en }
