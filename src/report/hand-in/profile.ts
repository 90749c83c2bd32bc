import { ORGANISATION } from '../../model/answer.ts';
import type { NoScoreReason } from '../../model/assessment.ts';
import { type Named, type NamedQuestion, type Names, questionsById, type ReportInput } from '../facts.ts';
import { profileOf } from '../result.ts';
import { type Stated, statedNode } from '../stated.ts';
import type { OwnAnswer } from './own-answers.ts';

/** An answer that stands out, in the words of its question. */
export interface Mark {
  readonly question: NamedQuestion;
  readonly stated: Omit<Stated, 'comment'>;
}

/** One dimension in words. */
export interface ProfileDimension extends Named {
  /** Title of the level; null without one. */
  readonly level: string | null;
  readonly reason: NoScoreReason | null;
  /** So little of it is answered that the level may still change much. */
  readonly isProvisional: boolean;
  /** The best own answers, in the questionnaire's order. */
  readonly strengths: readonly Mark[];
  readonly weaknesses: readonly Mark[];
}

/** What the answers say about the department, or about the whole organisation where a role answers for it. */
export interface Profile {
  readonly subject: Named;
  readonly isOrganisation: boolean;
  /** Dimensions in which the roles that hand in are asked. */
  readonly dimensions: readonly ProfileDimension[];
}

/** Shares 0..1 of a question's range from which, and up to which, an answer stands out. */
const STRONG_FROM = 0.75;
const WEAK_UP_TO = 0.25;
const MOST_MARKS = 3;

/** Returns the department's own profile, and the organisation's as far as roles that hand in answer for it. */
export function profilesOf(
  input: ReportInput,
  own: readonly OwnAnswer[],
  subjectId: string,
  names: Names,
): readonly Profile[] {
  return [subjectId, ORGANISATION].flatMap((subject) => {
    const answers = own.filter(({ node }) => node.subject === subject);
    const assessment =
      subject === ORGANISATION
        ? input.organisation
        : [...input.departments, ...input.entries].find((one) => one.subject === subject);
    if (answers.length === 0 || assessment === undefined) return [];
    const dimensions = profileOf(assessment.total, input.questionnaire.levels, names)
      .map(
        (result): ProfileDimension => ({
          ...{ id: result.id, title: result.title },
          level: result.level?.title ?? null,
          reason: result.reason,
          isProvisional: result.provisional,
          ...marksIn(
            answers.filter(({ question }) => question.dimension.id === result.id),
            input,
            names,
          ),
        }),
      )
      .filter(({ id }) => answers.some(({ question }) => question.dimension.id === id));
    return [{ subject: names.subject(subject), isOrganisation: subject === ORGANISATION, dimensions }];
  });
}

function marksIn(
  answers: readonly OwnAnswer[],
  { questionnaire }: ReportInput,
  names: Names,
): Pick<ProfileDimension, 'strengths' | 'weaknesses'> {
  const questions = questionsById(questionnaire);
  const marksWhere = (direction: 1 | -1, fits: (share: number) => boolean): readonly Mark[] => {
    const fitting = answers.filter(({ node }) => node.shares.score !== null && fits(node.shares.score.value));
    const best = fitting.toSorted((a, b) => direction * (shareOf(b) - shareOf(a))).slice(0, MOST_MARKS);
    return fitting.flatMap((one) => {
      const question = questions.get(one.question.id);
      const stated = question && statedNode(one.node, question, names);
      if (!best.includes(one) || !stated) return [];
      const giver = one.given?.given_by;
      const givenBy = giver === undefined ? {} : { givenBy: names.role(giver).title };
      return [{ question: one.question, stated: { ...stated, anchor: null, ...givenBy } }];
    });
  };
  return {
    strengths: marksWhere(1, (share) => share >= STRONG_FROM),
    weaknesses: marksWhere(-1, (share) => share <= WEAK_UP_TO),
  };
}

function shareOf({ node }: OwnAnswer): number {
  return node.shares.score?.value ?? 0;
}
