import type { Named } from '../facts.ts';
import type { Work } from '../work.ts';
import type { QuestionnaireStatus } from './build-status.ts';

/** How far handing in and review have come with a response. */
export type Stage = 'accepted' | 'submitted' | 'sent-back' | 'draft' | 'missing';

/** Everybody who is at one stage. */
export interface StandingGroup {
  readonly stage: Stage;
  /** Questions of the review that wait for an answer; 0 but for what was sent back. */
  readonly questions: number;
  /** Departments; with the role where a department is not at the same stage with all its roles. */
  readonly who: readonly { readonly department: Named; readonly role: Named | null }[];
}

const ORDER: readonly Stage[] = ['accepted', 'submitted', 'sent-back', 'draft', 'missing'];

/** Returns who is how far with handing in, the furthest first; every response that was sent back for itself. */
export function standingsOf({ departments }: Pick<QuestionnaireStatus, 'departments'>): readonly StandingGroup[] {
  const groups = new Map<string, StandingGroup>();
  for (const { roles } of departments) {
    const isMixed = new Set(roles.map(keyOf)).size > 1;
    for (const work of isMixed ? roles : roles.slice(0, 1)) {
      const who = { department: work.department, role: isMixed ? work.role : null };
      const group = groups.get(keyOf(work));
      const start = { stage: stageOf(work), questions: work.reviewQuestions };
      groups.set(keyOf(work), { ...start, who: [...(group?.who ?? []), who] });
    }
  }
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage) || a.questions - b.questions,
  );
}

/** Returns how far a response is. */
export function stageOf({ status, reviewQuestions }: Pick<Work, 'status' | 'reviewQuestions'>): Stage {
  if (status === 'reviewed') return 'accepted';
  if (status === 'draft') return reviewQuestions > 0 ? 'sent-back' : 'draft';
  return status;
}

function keyOf(work: Work): string {
  return `${stageOf(work)} ${work.reviewQuestions}`;
}
