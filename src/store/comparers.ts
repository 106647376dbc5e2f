import { create } from 'zustand'
import { compareWith } from '../core/compare-with.ts'
import type { Comparison } from '../core/comparison.ts'
import { LOCAL_PREFIX } from '../core/dossier/address.ts'
import type { Dossier } from '../core/dossier/schema.ts'
import { isRecordingOf, type Recording, replay } from '../core/recording.ts'
import { fetchJson, useDossiers } from './dossiers.ts'

/** Compares two versions of one dossier by their ids, from what was recorded when it was published. */
export type Comparer = (olderId: string, newerId: string) => Comparison

interface Comparers {
  /** By address id; absent until loaded, null when nothing is recorded and the engine is needed. */
  readonly byId: Readonly<Record<string, Comparer | null>>
  /** Resolves when it is known, or when the dossier itself cannot be had. */
  load(addressId: string): Promise<void>
}

/** A published dossier brings what the engine found; any other is compared on the spot, see `useComparisons`. */
export const useComparers = create<Comparers>()((set, get) => ({
  byId: {},
  async load(addressId) {
    if (addressId in get().byId) return
    const recorded = addressId.startsWith(LOCAL_PREFIX) ? undefined : fetchJson(`dossiers/${addressId}.pairs.json`)
    await useDossiers.getState().loadDossier(addressId)
    const dossier = useDossiers.getState().byId[addressId]
    if (dossier?.status !== 'ready') return
    const answer = await recorded
    const comparer = answer?.ok ? fromRecording(answer.value as Recording, dossier.value) : null
    set((state) => ({ byId: { ...state.byId, [addressId]: comparer } }))
  },
}))

/** Null when the recording does not belong to this dossier. */
function fromRecording(recording: Recording, dossier: Dossier): Comparer | null {
  if (!isRecordingOf(recording, dossier)) return null
  return (olderId, newerId) => compareWith(replay(recording, olderId, newerId), dossier, olderId, newerId)
}
