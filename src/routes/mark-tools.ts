export { MarkFilters, RowHits } from '../components/compare/Marks.tsx'
export { markedClasses, surveyMarks, withNoise } from '../core/marks.ts'
