import { isAboutEntry } from '../../report/role-work.ts';
import type { Work } from '../../report/work.ts';

/** Returns the flag that names what work is about, and its value. */
export function flagFor(work: Work): string {
  return isAboutEntry(work) ? `--entry ${work.subject.id}` : `--department ${work.department.id}`;
}
