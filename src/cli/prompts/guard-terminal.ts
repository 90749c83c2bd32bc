import { isatty } from 'node:tty';

/**
 * Keeps a terminal that is closed (the window, the network connection) from ending the program with an abort.
 * Returns a function that ends the guard; what concerns the end of the process stays.
 */
export function guardTerminal(input: NodeJS.ReadStream): () => void {
  const ignore = (): void => {};
  const restoreMode = forgiveModeChanges(input);
  input.on('error', ignore);
  dieWithTerminal(input);
  return () => {
    input.off('error', ignore);
    restoreMode();
    // Nothing more is read: the program may end.
    input.pause();
  };
}

/** The line reader switches the mode when it closes; on a terminal that is gone this throws EIO where nobody can catch it. */
function forgiveModeChanges(input: NodeJS.ReadStream): () => void {
  const original = input.setRawMode;
  if (typeof original !== 'function') return () => {};
  input.setRawMode = (mode) => {
    try {
      return original.call(input, mode);
    } catch {
      return input;
    }
  };
  return () => {
    input.setRawMode = original;
  };
}

let isWatching = false;

/**
 * When Node ends, it gives the terminal back its mode, and aborts with a core dump when there is no terminal any more
 * (`ResetStdio` in its source). A process whose terminal is gone ends by SIGHUP instead, as every other one does.
 */
function dieWithTerminal(input: NodeJS.ReadStream): void {
  const fd: unknown = 'fd' in input ? input.fd : undefined;
  if (isWatching || typeof fd !== 'number' || !isatty(fd)) return;
  isWatching = true;
  process.on('exit', () => {
    if (isatty(fd)) return;
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  });
}
