import type { LiteralPassage } from '../core/citation/found.ts'
import { LOCAL_PREFIX } from '../core/dossier/address.ts'
import { fetchJson, useDossiers } from './dossiers.ts'
import { useVerification } from './verification.ts'

/** One load an address. */
const loading = new Set<string>()

/**
 * Fetches the passages that were published with a dossier. The catalogue says whether there are any, so that a site
 * without them is never asked for the file. What failed is tried again the next time.
 */
export async function loadLiterals(addressId: string): Promise<void> {
  if (addressId.startsWith(LOCAL_PREFIX) || loading.has(addressId)) return
  loading.add(addressId)
  const passages = await fetchLiterals(addressId)
  if (passages === undefined) loading.delete(addressId)
  else useVerification.setState(({ literal }) => ({ literal: { ...literal, [addressId]: passages } }))
}

/** Undefined when it failed; without passages when none were published. */
async function fetchLiterals(addressId: string): Promise<Readonly<Record<string, LiteralPassage>> | undefined> {
  await useDossiers.getState().loadCatalogue()
  const { catalogue } = useDossiers.getState()
  if (catalogue.status !== 'ready') return undefined
  if (!catalogue.value.some(({ id, literal }) => id === addressId && literal)) return {}
  const answer = await fetchJson(`dossiers/${addressId}.passages.json`)
  // Written by the build; each passage is held against the hash of its locator before it is shown.
  return answer.ok ? (answer.value as Readonly<Record<string, LiteralPassage>>) : undefined
}
