/** "1 versie", "2 versies". */
export const plural = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** English for numbers of questions, which come joined by commas or slashes. */
export const questions = (numbers: string): string =>
  /[,/]/.test(numbers) ? `questions ${numbers}` : `question ${numbers}`
