import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import type { Answer } from '../../../src/model/answer.ts';
import type { Question } from '../../../src/model/questionnaire.ts';
import { progressOf } from '../../../src/survey/progress.ts';
import {
  askOpen,
  goBack,
  goForward,
  goOn,
  goTo,
  previousQuestion,
  recordAnswer,
  reviewAll,
} from '../../../src/survey/steps.ts';
import { answerTo, isAsked, type Survey, startSurvey } from '../../../src/survey/survey.ts';
import { type QuestionDraft, questionnaireWith } from '../../support/questionnaires.ts';
import { answered } from '../../support/workspace.ts';

const actions = [
  'answer',
  'zero',
  'dontKnow',
  'notApplicable',
  'clear',
  'skip',
  'back',
  'review',
  'forward',
  'jump',
  'open',
] as const;
type Action = (typeof actions)[number];

/** Up to eight questions; each may hang on an earlier one or on a flag. */
const surveys = fc
  .array(
    fc.record({ role: fc.constantFrom('head', 'board'), needs: fc.option(fc.nat({ max: 6 })), flag: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .chain((drafts) =>
    fc.record({
      drafts: fc.constant(drafts),
      flags: fc.constantFrom<readonly string[]>([], ['zoo']),
      last: fc.option(fc.nat({ max: drafts.length - 1 })),
    }),
  )
  .map(({ drafts, flags, last }) => {
    const questions = drafts.map(({ role, needs, flag }, index): QuestionDraft => {
      const condition = needs === null ? undefined : conditionOn(drafts, index, needs);
      const relevant = condition ?? (flag && role === 'head' ? 'flags.zoo' : undefined);
      return { id: `q${index}`, role, ...(relevant === undefined ? {} : { relevant }) };
    });
    const questionnaire = questionnaireWith(questions, { flags: ['zoo'] });
    const plan = {
      ...{ questionnaire, conditions: compileConditions(questionnaire), roles: ['head', 'board'], flags },
      ...{ ownAnswers: {}, organisationAnswers: {} },
    };
    return startSurvey(plan, last === null ? undefined : `q${last}`);
  });

/** On an earlier question only; one of the organisation may look at the organisation's answers alone. */
function conditionOn(drafts: readonly { readonly role: string }[], index: number, needs: number): string | undefined {
  const fits = needs < index && (drafts[index]?.role === 'head' || drafts[needs]?.role === 'board');
  return fits ? `answers.q${needs} >= 1` : undefined;
}

const sequences = fc.array(fc.constantFrom(...actions), { maxLength: 40 });

function act(survey: Survey, action: Action): Survey {
  const day = '2026-11-22';
  const answers: Partial<Record<Action, Answer>> = {
    answer: answered(1),
    zero: answered(0),
    dontKnow: { state: 'dont_know', answered_on: day },
    notApplicable: { state: 'not_applicable', reason: 'weil', answered_on: day },
  };
  if (action === 'back') return goBack(survey);
  if (action === 'skip') return goOn(survey);
  if (action === 'clear') return recordAnswer(survey, undefined);
  if (action === 'forward') return goForward(survey);
  if (action === 'jump') return goTo(survey, survey.questions.at(-1) as Question);
  if (action === 'open') return askOpen(survey);
  if (action === 'review') return reviewAll(survey);
  return goOn(recordAnswer(survey, answers[action]));
}

test('only relevant questions are shown, and the states add up, whatever somebody does', () => {
  fc.assert(
    fc.property(surveys, sequences, (start, sequence) => {
      let survey = start;
      for (const action of sequence) {
        survey = act(survey, action);
        if (survey.current !== undefined) expect(isAsked(survey, survey.current)).toBe(true);
        const { total, answered: done, notApplicable, dontKnow, open, waiting } = progressOf(survey);
        expect(done + notApplicable + dontKnow + open).toBe(total);
        expect(waiting).toBeLessThanOrEqual(open);
      }
    }),
  );
});

test('back returns to the question shown before, and going back ends at a beginning', () => {
  fc.assert(
    fc.property(surveys, sequences, (start, sequence) => {
      const survey = sequence.reduce(act, start);
      const shown = survey.current;
      const next = goOn(survey);
      const isStillAsked = shown !== undefined && isAsked(next, shown) && next.current !== shown;
      if (isStillAsked) expect(goBack(next).current).toBe(shown);
      let back = survey;
      for (let steps = 0; previousQuestion(back) !== undefined; steps += 1) {
        expect(steps).toBeLessThanOrEqual(survey.trail.length);
        back = goBack(back);
      }
      expect(goBack(back)).toBe(back);
    }),
  );
});

test('every interview comes to an end, and only what was put off is open then', () => {
  fc.assert(
    fc.property(
      surveys,
      sequences,
      fc.constantFrom<Action>('answer', 'skip', 'dontKnow'),
      (start, sequence, action) => {
        let survey = sequence.reduce(act, start);
        for (let steps = 0; survey.current !== undefined; steps += 1) {
          expect(steps).toBeLessThanOrEqual(3 * survey.questions.length);
          survey = act(survey, action);
        }
        // Going through all again leads onward from where somebody jumped; the open ones are offered at the end.
        if (survey.walk === 'all') return;
        const open = survey.questions.filter((question) => isAsked(survey, question) && !answerTo(survey, question));
        expect(open.filter(({ id }) => !survey.postponed.includes(id))).toEqual([]);
      },
    ),
  );
});
