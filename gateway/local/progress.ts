export type Step = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

/** Says what is being done and how long it took, one line each, so that a long first start never looks stuck. */
export function showProgress(write: (line: string) => void): Step {
  return async (what, work) => {
    const begin = performance.now()
    const result = await work()
    write(`  ${what.padEnd(44, ' .')} ${seconds(performance.now() - begin)}\n`)
    return result
  }
}
