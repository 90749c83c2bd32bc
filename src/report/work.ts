import type { AnswerNode, Counts, ResponseSummary } from '../model/assessment.ts';
import type { EvidenceScoring } from '../model/questionnaire.ts';
import { countAnswers } from '../scoring/counts.ts';
import { holdersIn, type Named, type Names, namesOf, type ReportInput } from './facts.ts';
import { responseOf } from './response-of.ts';
import { questionNodes } from './result.ts';

/** How far one role of one department has come with one questionnaire. */
export interface Work {
  /** Who has to answer; the organisation where no department holds the role. */
  readonly department: Named;
  readonly role: Named;
  /** What the answers are about: the department, an entry that it answers for, or the organisation. */
  readonly subject: Named;
  /** missing: there is no response yet. */
  readonly status: ResponseSummary['status'];
  readonly counts: Counts;
  /** Those of `counts.open` that are only asked if another answer, still missing, says so. */
  readonly waiting: number;
  /** Questions that two writers answered differently; they count as open. */
  readonly conflicts: number;
  /** Answers that ask for evidence and have none that is valid. */
  readonly unsupported: number;
  /** Latest day on which an answer was given, as YYYY-MM-DD. */
  readonly lastChange: string | null;
  /** Day on which it was handed in, as YYYY-MM-DD; null for a draft. */
  readonly submittedOn: string | null;
  /** Digest of what is handed in; null for a draft. */
  readonly digest: string | null;
  /** Questions of the review that wait for another answer; the response was sent back with them. */
  readonly reviewQuestions: number;
  /** Answers that came too late to be handed in; they count once the response is open again. */
  readonly lateAnswers: number;
}

/** Returns the work of every role that is asked something: departments in the workspace's order, then roles in the questionnaire's. */
export function workOf(input: ReportInput): readonly Work[] {
  const { workspace, questionnaire, organisation } = input;
  const answers = new Map<string, AnswerNode[]>();
  for (const answer of questionNodes(organisation.total).flatMap((question) => question.answers)) {
    const key = `${answer.subject} ${answer.role}`;
    const given = answers.get(key);
    if (given === undefined) answers.set(key, [answer]);
    else given.push(answer);
  }
  const roleIds = [...questionnaire.roles.keys()];
  const names = namesOf(input);
  const holderOf = holdersIn(workspace);
  const entries = organisation.responses.map(({ subject, role, status }) => {
    const holder = holderOf(subject, role);
    // A role that nobody holds comes last.
    const place = holder === undefined ? workspace.departments.length : workspace.departments.indexOf(holder);
    const given = answers.get(`${subject} ${role}`) ?? [];
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
  const response = responseOf(input.responses, { subject, role });
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
    submittedOn: response?.submission?.day ?? null,
    digest: response?.submission?.digest ?? null,
    reviewQuestions: [...(response?.reviewQuestions?.values() ?? [])].flat().length,
    lateAnswers: response?.lateAnswers ?? 0,
  };
}
