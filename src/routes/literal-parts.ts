/* What the page of a text needs once a file is read. */
export { LiteralText } from './literal-text.tsx'
export { tellProblem } from './tell-problem.ts'
