import { ORGANISATION } from '../model/answer.ts';
import { sumCounts } from '../scoring/counts.ts';
import type { Work } from './work.ts';

/** The work of one role of one department: what it answers about several entries of a register counts together. */
export interface RoleWork extends Omit<Work, 'subject'> {
  readonly about: 'organisation' | 'department' | 'entries';
  /** What is answered about each entry; empty for work about the department or the organisation. */
  readonly entries: readonly Work[];
}

/** Returns whether work is about an entry of a register. */
export function isAboutEntry(work: Work): boolean {
  return aboutOf(work) === 'entries';
}

function aboutOf({ subject, department }: Work): RoleWork['about'] {
  if (subject.id === ORGANISATION) return 'organisation';
  return subject.id === department.id ? 'department' : 'entries';
}

/** Returns work by department and role, in the order in which it comes first. */
export function byRole(work: readonly Work[]): readonly RoleWork[] {
  const groups = new Map<string, readonly Work[]>();
  for (const one of work) {
    const key = `${one.department.id} ${one.role.id} ${aboutOf(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [merged(first, aboutOf(first), group)];
  });
}

function merged({ subject: _subject, ...first }: Work, about: RoleWork['about'], group: readonly Work[]): RoleWork {
  const sum = (numberOf: (work: Work) => number): number => group.reduce((total, work) => total + numberOf(work), 0);
  return {
    ...first,
    about,
    status: group.every(({ status }) => status === 'missing') ? 'missing' : 'draft',
    counts: sumCounts(group.map(({ counts }) => counts)),
    waiting: sum(({ waiting }) => waiting),
    conflicts: sum(({ conflicts }) => conflicts),
    unsupported: sum(({ unsupported }) => unsupported),
    lastChange: latestDay(group),
    entries: about === 'entries' ? group : [],
  };
}

/** Returns the latest day on which an answer was given; null without any. */
export function latestDay(work: readonly Pick<Work, 'lastChange'>[]): string | null {
  const days = work.flatMap(({ lastChange }) => lastChange ?? []).sort();
  return days.at(-1) ?? null;
}
