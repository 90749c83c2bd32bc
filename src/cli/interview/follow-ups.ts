import type { Answer, AnswerValue } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { normaliserOf } from '../../scoring/normalise.ts';
import { type Interview, textFor } from './interview.ts';
import { tooLong } from './typed.ts';

// As the response schema has it.
const longestReason = 2000;

type NotApplicable = Pick<Extract<Answer, { state: 'not_applicable' }>, 'state' | 'reason'>;
type DontKnow = Pick<Extract<Answer, { state: 'dont_know' }>, 'state' | 'ask'>;

/** Asks why a question does not apply. Returns undefined when the person goes back. */
export async function askReason(interview: Interview, question: Question): Promise<NotApplicable | undefined> {
  const { prompts, context } = interview;
  const { t } = context;
  const { hint } = question.notApplicable;
  const reason = await prompts.type({
    label: t('ask-reason'),
    hint: hint === undefined ? t('ask-reason-hint') : textFor(context, hint),
    check: tooLong(context, longestReason),
    isOptional: false,
  });
  return reason === undefined ? undefined : { state: 'not_applicable', reason };
}

/** Asks which role knows the answer. Returns undefined when the person goes back. */
export async function askWhoKnows({ prompts, context, assignment }: Interview): Promise<DontKnow | undefined> {
  const { t } = context;
  const roles = [...assignment.questionnaire.roles.values()];
  const labels = [...roles.map(({ title }) => textFor(context, title)), t('ask-who-nobody')];
  const index = await prompts.choose({
    label: t('ask-who'),
    hint: t('ask-who-hint'),
    choices: labels.map((label, number) => ({ key: String(number + 1), label })),
    canGoBack: true,
  });
  if (index === undefined) return undefined;
  const role = roles[index];
  return role === undefined ? { state: 'dont_know' } : { state: 'dont_know', ask: role.id };
}

/**
 * Asks which criteria are not met, where an answer above the lowest one claims that they are. Returns their numbers from 1,
 * undefined when the person goes back.
 */
export async function askCriteria(
  { prompts, context }: Interview,
  question: Question,
  value: AnswerValue,
): Promise<readonly number[] | undefined> {
  const { criteria } = question;
  if (criteria.length === 0 || !isAboveLowest(question, value)) return [];
  const { t } = context;
  const [only] = criteria;
  if (only !== undefined && criteria.length === 1) {
    const index = await prompts.choose({
      label: t('ask-criterion'),
      hint: textFor(context, only),
      choices: [
        { key: '1', label: t('criterion-met') },
        { key: '2', label: t('criterion-unmet') },
      ],
      canGoBack: true,
    });
    return index === undefined ? undefined : index === 0 ? [] : [1];
  }
  const ticked = await prompts.tick({
    label: t('ask-criteria'),
    hint: t('ask-criteria-hint'),
    choices: criteria.map((criterion, index) => ({ key: String(index + 1), label: textFor(context, criterion) })),
    current: [],
  });
  return ticked?.map((index) => index + 1);
}

function isAboveLowest(question: Question, value: AnswerValue): boolean {
  const normaliser = normaliserOf(question);
  return normaliser?.share(value).gt(normaliser.lowest) ?? true;
}
