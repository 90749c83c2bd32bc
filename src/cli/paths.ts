import { relative } from 'node:path';

/** Returns a path as people see it: relative to the current folder where that is shorter, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path) || '.';
  return (shown.startsWith('..') && shown.length > path.length ? path : shown).replaceAll('\\', '/');
}
