import type { AnswerNode, Counts } from '../model/assessment.ts';
import type { EvidenceScoring } from '../model/questionnaire.ts';
import { countAnswers } from '../scoring/counts.ts';
import { holdersIn, type Named, type Names, namesOf, type ReportInput } from './facts.ts';
import { questionNodes } from './result.ts';

/** How far one role of one department has come with one questionnaire. */
export interface Work {
  /** Who has to answer; the organisation where no department holds the role. */
  readonly department: Named;
  readonly role: Named;
  /** What the answers are about: the department, an entry that it answers for, or the organisation. */
  readonly subject: Named;
  /** missing: there is no response yet. */
  readonly status: 'missing' | 'draft';
  readonly counts: Counts;
  /** Those of `counts.open` that are only asked if another answer, still missing, says so. */
  readonly waiting: number;
  /** Questions that two writers answered differently; they count as open. */
  readonly conflicts: number;
  /** Answers that ask for evidence and have none that is valid. */
  readonly unsupported: number;
  /** Latest day on which an answer was given, as YYYY-MM-DD. */
  readonly lastChange: string | null;
}

/** Returns the work of every role that is asked something: departments in the workspace's order, then roles in the questionnaire's. */
export function workOf(input: ReportInput): readonly Work[] {
  const { workspace, questionnaire, organisation } = input;
  const answers = questionNodes(organisation.total).flatMap((question) => question.answers);
  const roleIds = [...questionnaire.roles.keys()];
  const names = namesOf(input);
  const holderOf = holdersIn(workspace);
  const entries = organisation.responses.map(({ subject, role, status }) => {
    const holder = holderOf(subject, role);
    // A role that nobody holds comes last.
    const place = holder === undefined ? workspace.departments.length : workspace.departments.indexOf(holder);
    const given = answers.filter((answer) => answer.subject === subject && answer.role === role);
    return {
      place,
      rolePlace: roleIds.indexOf(role),
      work: workOn({ subject, role, status, holder: holder?.id ?? subject }, given, input, names),
    };
  });
  return entries.sort((a, b) => a.place - b.place || a.rolePlace - b.rolePlace).map(({ work }) => work);
}

/** Returns whether something is left to do: an answer, or evidence for one. */
export function hasOpenWork({ counts, unsupported }: Pick<Work, 'counts' | 'unsupported'>): boolean {
  return counts.open + counts.dontKnow + unsupported > 0;
}

/** Returns whether an answer claims so much that evidence is asked for, and has none that is valid. */
export function isUnsupported(answer: AnswerNode, evidence: EvidenceScoring | undefined): boolean {
  if (evidence?.requiredFrom === undefined || answer.hasValidEvidence) return false;
  return answer.shares.score !== null && answer.shares.score.value >= evidence.requiredFrom;
}

function workOn(
  { subject, role, status, holder }: { subject: string; role: string; status: Work['status']; holder: string },
  answers: readonly AnswerNode[],
  input: ReportInput,
  names: Names,
): Work {
  const { evidence } = input.questionnaire.scoring;
  const response = input.responses.find(({ key }) => key.subject === subject && key.role === role);
  return {
    department: names.subject(holder),
    role: names.role(role),
    subject: names.subject(subject),
    status,
    counts: countAnswers(answers),
    waiting: answers.filter(({ relevanceUnknown }) => relevanceUnknown).length,
    conflicts: answers.filter(({ inConflict }) => inConflict).length,
    unsupported: answers.filter((answer) => isUnsupported(answer, evidence)).length,
    lastChange: response?.lastChange ?? null,
  };
}
