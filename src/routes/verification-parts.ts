/** What reads files and shows what came of it, in one piece: it comes when it is first needed. */
export { DropHint, VerificationPanel } from '../components/VerificationPanel.tsx'
export { loadLiterals } from '../store/literals.ts'
export { cancel, forget, take } from '../store/verify-run.ts'
