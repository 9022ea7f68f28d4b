/** What was found out about each thing in this pass, by question; null between passes. */
let answers: Map<unknown, Map<unknown, unknown>> | null = null;

/** One reading of the page: nothing on it changes while it lasts, so nothing is asked twice. */
export function inPass<T>(read: () => T): T {
  if (answers) return read();
  answers = new Map();
  try {
    return read();
  } finally {
    answers = null;
  }
}

/** A question whose answer stays the same for the length of a pass; between passes it is asked each time. */
export function oncePerPass<K, V>(ask: (of: K) => V): (of: K) => V {
  return (of) => {
    if (!answers) return ask(of);
    const known = (answers.get(ask) ?? new Map()) as Map<K, V>; // filled below only, by this question
    answers.set(ask, known);
    if (!known.has(of)) known.set(of, ask(of));
    return known.get(of) as V; // it was put there
  };
}
