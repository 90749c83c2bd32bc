import type { Named } from '../facts.ts';
import { byRole, type RoleWork } from '../role-work.ts';
import type { Work } from '../work.ts';
import type { QuestionnaireStatus } from './build-status.ts';

/** How far handing in and review have come with a response. */
export type Stage = 'accepted' | 'submitted' | 'sent-back' | 'draft' | 'missing';

/** Everybody who is at one stage. */
export interface StandingGroup {
  readonly stage: Stage;
  /** Questions of the review that wait for an answer; 0 but for what was sent back. */
  readonly questions: number;
  readonly who: readonly Standing[];
}

/** A department; with role and number of entries where it is not at the same stage with all that it answers. */
interface Standing {
  readonly department: Named;
  readonly role: Named | null;
  readonly entries: number;
}

const ORDER: readonly Stage[] = ['accepted', 'submitted', 'sent-back', 'draft', 'missing'];

/** Returns who is how far with handing in, the furthest first. */
export function standingsOf({ departments }: Pick<QuestionnaireStatus, 'departments'>): readonly StandingGroup[] {
  const groups = new Map<string, StandingGroup>();
  for (const department of departments) {
    const isMixed = new Set(department.roles.map(keyOf)).size > 1;
    for (const [key, work] of byStage(department.roles)) {
      const [first] = work;
      if (first === undefined) continue;
      const before = groups.get(key)?.who ?? [];
      const who = isMixed ? byRole(work).map(partOf) : [{ department: first.department, role: null, entries: 0 }];
      groups.set(key, { stage: stageOf(first), questions: first.reviewQuestions, who: [...before, ...who] });
    }
  }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage) || a.questions - b.questions,
  );
}

function byStage(work: readonly Work[]): ReadonlyMap<string, readonly Work[]> {
  const stages = new Map<string, readonly Work[]>();
  for (const one of work) stages.set(keyOf(one), [...(stages.get(keyOf(one)) ?? []), one]);
  return stages;
}

function partOf({ department, role, entries }: RoleWork): Standing {
  return { department, role, entries: entries.length };
}

/** Returns how far a response is. */
export function stageOf({ status, reviewQuestions }: Pick<Work, 'status' | 'reviewQuestions'>): Stage {
  if (status === 'reviewed') return 'accepted';
  if (status === 'draft') return reviewQuestions > 0 ? 'sent-back' : 'draft';
  return status;
}

/** Returns whether nothing changes any more unless somebody opens it again. */
export function isHandedIn(status: Work['status']): boolean {
  return status === 'submitted' || status === 'reviewed';
}

function keyOf(work: Work): string {
  return `${stageOf(work)} ${work.reviewQuestions}`;
}
