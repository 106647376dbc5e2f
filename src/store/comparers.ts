import { create } from 'zustand'
import { compareWith } from '../core/compare-with.ts'
import type { Comparison } from '../core/comparison.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { isRecordingOf, type Recording, replay } from '../core/recording.ts'
import { fetchJson, LOCAL_PREFIX, useDossiers } from './dossiers.ts'

/** Compares two versions of one dossier by their ids. */
export type Comparer = (olderId: string, newerId: string) => Comparison

interface Comparers {
  /** By address id; absent until loaded. */
  readonly byId: Readonly<Record<string, Comparer>>
  /** Resolves when there is a comparer, or when the dossier itself cannot be had. */
  load(addressId: string): Promise<void>
}

/** A published dossier brings what the engine found; the engine itself is fetched for any other. */
export const useComparers = create<Comparers>()((set, get) => ({
  byId: {},
  async load(addressId) {
    if (get().byId[addressId]) return
    const recorded = addressId.startsWith(LOCAL_PREFIX) ? undefined : fetchJson(`dossiers/${addressId}.pairs.json`)
    await useDossiers.getState().loadDossier(addressId)
    const dossier = useDossiers.getState().byId[addressId]
    if (dossier?.status !== 'ready') return
    const answer = await recorded
    const comparer =
      (answer?.ok && fromRecording(answer.value as Recording, dossier.value)) || (await fromEngine(dossier.value))
    set((state) => ({ byId: { ...state.byId, [addressId]: comparer } }))
  },
}))

/** Undefined when the recording does not belong to this dossier. */
function fromRecording(recording: Recording, dossier: Dossier): Comparer | undefined {
  if (!isRecordingOf(recording, dossier)) return undefined
  return (olderId, newerId) => compareWith(replay(recording, olderId, newerId), dossier, olderId, newerId)
}

async function fromEngine(dossier: Dossier): Promise<Comparer> {
  const { compare } = await import('../core/compare.ts')
  return (olderId, newerId) => compare(dossier, olderId, newerId)
}
