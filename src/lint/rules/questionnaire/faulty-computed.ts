import type { ComputedRule } from '../../../model/computed.ts';
import type { Question, Questionnaire } from '../../../model/questionnaire.ts';
import { registersAskedBy } from '../../../model/subject.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule, type PlacedQuestion } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** A computed question takes what is not there, cannot hold what it takes, or is in the end computed from itself. */
export const faultyComputed = defineRule({
  id: 'faulty-computed',
  severity: 'error',
  check({ questionnaire, questions, others }, report) {
    const computed = questions.flatMap(({ question, pointer }): readonly Computed[] =>
      question.computed === undefined ? [] : [{ question, pointer, rule: question.computed }],
    );
    for (const one of computed) {
      checkQuestion(one, report);
      checkThreshold(one, report);
      // A file that is checked alone knows nothing about others.
      if (others !== undefined) checkSource(one, { questionnaire, others: others() }, report);
    }
  },
});

interface Computed extends Pick<PlacedQuestion, 'question' | 'pointer'> {
  readonly rule: ComputedRule;
}

/** Every share is a number from 0 to 100 and is the organisation's. */
function checkQuestion({ question, pointer }: Computed, report: Report): void {
  const { id, type, minimum, maximum, role } = question;
  const at = joinPointer(pointer, 'computed');
  if (type !== 'percent') {
    report(joinPointer(pointer, 'type'), { messageId: 'computed-not-percent', data: { question: id, type } });
  } else if ((minimum ?? 0) > 0 || (maximum ?? 100) < 100) {
    const data = { question: id, minimum: minimum ?? 0, maximum: maximum ?? 100 };
    report(at, { messageId: 'computed-too-narrow', data, part: 'key' });
  }
  if (role.per !== 'organisation')
    report(joinPointer(pointer, 'role'), {
      messageId: 'computed-not-organisation',
      data: { question: id, role: role.id },
    });
}

const WITH_THRESHOLD: readonly ComputedRule['measure'][] = ['entries', 'cases'];

function checkThreshold({ pointer, rule: { measure, threshold } }: Computed, report: Report): void {
  const isNeeded = WITH_THRESHOLD.includes(measure);
  if (isNeeded && threshold === undefined)
    report(joinPointer(pointer, 'computed'), {
      messageId: 'computed-without-threshold',
      data: { measure },
      part: 'key',
    });
  if (!isNeeded && threshold !== undefined)
    report(joinPointer(pointer, 'computed', 'threshold'), {
      messageId: 'computed-threshold-without-effect',
      data: { measure },
      part: 'key',
    });
}

interface Around {
  readonly questionnaire: Questionnaire;
  readonly others: readonly Questionnaire[];
}

function checkSource({ pointer, rule }: Computed, { questionnaire, others }: Around, report: Report): void {
  const at = joinPointer(pointer, 'computed', 'from');
  const all = [questionnaire, ...others];
  const source = all.find(({ id }) => id === rule.from);
  if (source === undefined) {
    const ids = [...new Set(others.map(({ id }) => id))];
    report(at, {
      messageId: 'computed-unknown-source',
      data: { from: rule.from, questionnaires: ids.join(', ') },
      suggestions: nearest(rule.from, ids),
    });
    return;
  }
  const circle = wayTo(questionnaire.id, source, all, []);
  if (circle !== undefined)
    report(at, { messageId: 'computed-in-circle', data: { path: [questionnaire.id, ...circle].join(' → ') } });
  checkMeasure(source, rule, pointer, report);
}

/** Returns the ids on the way from a questionnaire to the one it is in the end computed from; undefined where none leads there. */
function wayTo(
  wanted: string,
  from: Questionnaire,
  all: readonly Questionnaire[],
  seen: readonly string[],
): readonly string[] | undefined {
  if (from.id === wanted) return [wanted];
  if (seen.includes(from.id)) return undefined;
  for (const id of sourcesOf(from.questions)) {
    const next = all.find((one) => one.id === id);
    const way = next && wayTo(wanted, next, all, [...seen, from.id]);
    if (way !== undefined) return [from.id, ...way];
  }
  return undefined;
}

function sourcesOf(questions: readonly Question[]): readonly string[] {
  return [...new Set(questions.flatMap(({ computed }) => computed?.from ?? []))];
}

/** What is taken has to be there: a total of the organisation, entries of a register, levels that are counted. */
function checkMeasure(
  { id, roles, scoring, portfolio, levels }: Questionnaire,
  { measure, threshold }: ComputedRule,
  pointer: string,
  report: Report,
): void {
  const at = joinPointer(pointer, 'computed', 'measure');
  const asksEntries = registersAskedBy(roles).length > 0;
  const isThere = {
    total: !asksEntries || scoring.entries !== 'none',
    recorded: asksEntries,
    entries: portfolio !== undefined,
    cases: portfolio !== undefined,
  };
  if (!isThere[measure]) {
    report(at, { messageId: 'computed-unknown-measure', data: { from: id, measure } });
  } else if (threshold !== undefined && !levels.some((level) => level.id === threshold)) {
    const known = levels.map((level) => level.id).join(', ');
    report(joinPointer(pointer, 'computed', 'threshold'), {
      messageId: 'computed-unknown-level',
      data: { from: id, level: threshold, levels: known },
    });
  }
}
