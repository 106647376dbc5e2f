import { main } from '../../src/cli/main.ts'

export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process and catches what it writes. */
export async function runMain(...argv: readonly string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const exit = await main(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { exit, out, err }
}
