import type { Peer } from '../case.ts'
import { diffMatchPatch } from './diff-match-patch.ts'
import { gitMoved, hasGit } from './git-moved.ts'
import { htmlDiff } from './html-diff.ts'
import { jsdiffExact } from './jsdiff-exact.ts'
import { jsdiffWords } from './jsdiff-words.ts'
import { needlemanWunsch } from './needleman-wunsch.ts'
import { optimalAssignment } from './optimal-assignment.ts'

const WITH_GIT = hasGit()

/** Every peer that runs on this machine, in the order of the table. */
export const PEERS: readonly Peer[] = [
  jsdiffExact,
  ...(WITH_GIT ? [gitMoved] : []),
  jsdiffWords,
  diffMatchPatch,
  htmlDiff,
  optimalAssignment,
  needlemanWunsch,
]

/** Peers that cannot run here, each with the reason, to be said beside the table. */
export const LEFT_OUT: readonly string[] = WITH_GIT ? [] : [`${gitMoved.name}: no git on this machine`]
