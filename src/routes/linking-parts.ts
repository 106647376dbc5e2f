/* What reads and aligns the files is as large as the rest of the app, so it comes after the first page. */
export { LinkingPage } from './linking-page.tsx'
