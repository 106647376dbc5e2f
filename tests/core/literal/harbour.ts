import type { Dossier } from '../../../src/core/dossier/schema.ts'
import { buildDossier } from '../../helpers/build-dossier.ts'

export const HARBOUR_VERSIONS = ['2031-03-01', '2031-04-01', '2031-05-01'] as const
const [FIRST, SECOND, THIRD] = HARBOUR_VERSIONS

/** Three reconstructed versions of an invented letter, with passages that stay, go, come back and are unknown. */
export const harbour: Dossier = buildDossier({
  versions: {
    [FIRST]: [
      '# titel(P1): Havenvisie',
      'walstroom(P2): Een proef met walstroom in Harlingen.',
      'baggeren(P3): Baggeren.',
    ],
    [SECOND]: [
      '# titel(P1): Havenvisie',
      'walstroom(P2)~inferred: Een proef met walstroom in Harlingen.',
      'paling(P4)~assumed: Steun voor palingvangst op het Balgzand.',
    ],
    [THIRD]: ['# titel(P1): Havenvisie', 'baggeren(P3): Het baggeren is terug.'],
  },
  passages: {
    P1: 'present present present',
    P2: 'present present/inferred unknown',
    P3: 'present absent restored',
    P4: 'unknown unknown unknown',
  },
})
