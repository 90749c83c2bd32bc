const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls back when somebody wants the program to end: Ctrl-C, SIGTERM, a closed terminal. Returns a function that stops
 * listening. Nothing may depend on it: SIGKILL, a power cut and some closed terminals never call.
 */
export function onInterrupt(callback: (signal: (typeof signals)[number]) => void): () => void {
  for (const signal of signals) process.on(signal, callback);
  return () => {
    for (const signal of signals) process.off(signal, callback);
  };
}
