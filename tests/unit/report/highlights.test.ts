import { describe, expect, test } from 'vitest';
import { highlightsOf } from '../../../src/report/highlights.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import { answered, cityInput, response } from '../../support/report-world.ts';

/** Ids at both ends for questions of one department, in their order, with points 0, 1, 2 or undefined for open. */
function endsFor(points: readonly (0 | 1 | 2 | undefined)[]) {
  const ids = points.map((_, index) => `q_${index}`);
  const questionnaire = questionnaireWith(
    ids.map((id) => ({ id })),
    { id: 'beispiel' },
  );
  const answers = Object.fromEntries(
    points.flatMap((point, index) => (point === undefined ? [] : [[`q_${index}`, answered(point)]])),
  );
  const departments = [{ id: 'a', title: { de: 'A' }, roles: ['head'], flags: [], staff: undefined }];
  const input = cityInput({ questionnaire, departments, responses: [response('a', 'head', answers)] });
  const { questions } = highlightsOf(input.organisation, input);
  return { strongest: questions.strongest.map(({ id }) => id), weakest: questions.weakest.map(({ id }) => id) };
}

describe('strongest and weakest questions', () => {
  test.each([
    ['nothing answered', [undefined, undefined], [], []],
    ['one answer has no two ends', [1], [], []],
    ['two answers', [0, 2], ['q_1'], ['q_0']],
    ['equal scores keep the order of the questionnaire', [1, 1, 1, 1], ['q_2', 'q_3'], ['q_0', 'q_1']],
    ['all at the top: no weakness', [2, 2, 2, 2], ['q_0', 'q_1'], []],
    ['all at the bottom: no strength', [0, 0, 0, 0], [], ['q_0', 'q_1']],
    ['open ones are not named', [undefined, 0, 2], ['q_2'], ['q_1']],
    [
      'at most five',
      [0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2],
      ['q_6', 'q_7', 'q_8', 'q_9', 'q_10'],
      ['q_0', 'q_1', 'q_2', 'q_3', 'q_4'],
    ],
  ] as const)('%s', (_name, points, strongest, weakest) => {
    expect(endsFor(points)).toEqual({ strongest, weakest });
  });

  test('what rests on too few answers is not named, neither question nor dimension', () => {
    const input = cityInput();
    const { dimensions, questions } = highlightsOf(input.organisation, input);
    const named = [...questions.strongest, ...questions.weakest].map(({ id }) => id);
    expect(named).toEqual(['str_01', 'srv_06']);
    expect(dimensions).toEqual({ strongest: [], weakest: [] });
  });
});

describe('what was answered', () => {
  test('is told for one answer alone, with its comment', () => {
    const input = cityInput();
    const [strongest] = highlightsOf(input.organisation, input).questions.strongest;
    const [weakest] = highlightsOf(input.organisation, input).questions.weakest;
    expect(strongest?.stated).toMatchObject({ value: 3, labels: ['gelebt'], comment: 'Beschluss folgt im Herbst.' });
    expect(weakest).toMatchObject({ id: 'srv_06', answers: 2, stated: null });
  });

  test('a percentage has its unit', () => {
    const input = cityInput();
    const profile = input.departments[0];
    const highlights = profile && highlightsOf(profile, input);
    expect(highlights?.questions.strongest[0]?.stated).toMatchObject({ value: 31, labels: [], unit: '%' });
  });
});
