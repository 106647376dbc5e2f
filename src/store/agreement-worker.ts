import { checkAgreement } from '../core/agreement.ts'
import type { Dossier } from '../core/dossier/schema.ts'

addEventListener('message', ({ data }: MessageEvent<Dossier>) => postMessage(checkAgreement(data), {}))
