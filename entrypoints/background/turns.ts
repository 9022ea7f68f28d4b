/** Runs what it is given one after the other, each after the one before has ended, well or not. */
export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run, run);
    last = mine;
    return mine;
  };
}
