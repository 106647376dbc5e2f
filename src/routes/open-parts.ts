/* Everything of the desk beyond its empty page, as one part that is fetched when the first file comes. */

export { PasteDialog } from '../components/workbench/PasteDialog.tsx'
export { restoreDesk } from '../store/kept-desk.ts'
export { dismissFile, dossierFile, takeFiles } from '../store/reading.ts'
export { OpenDesk } from './open-desk.tsx'

export const loadExample = () => import('./open-example.ts')
