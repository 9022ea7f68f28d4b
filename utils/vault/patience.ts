/** Browsers' storage is known to hang on a damaged profile: after this long no answer is coming. */
export const patienceMs = 5000;

/**
 * The same object of asynchronous functions, but each rejects where it does not answer in time. What it was
 * asked may still take effect later.
 */
export function impatient<T extends object>(engine: T, timeoutMs: number): T {
  // Over an empty object, not over the browser's own: a frozen method of that could not be replaced.
  return new Proxy({} as T, {
    get(_, name) {
      const method: unknown = Reflect.get(engine, name);
      if (typeof method !== 'function') return method;
      return (...parameters: unknown[]) => within(timeoutMs, Reflect.apply(method, engine, parameters));
    },
  });
}

async function within(timeoutMs: number, answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), timeoutMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
