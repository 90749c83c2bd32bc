import type { Role } from '../../model/questionnaire.ts';
import type { AskedQuestion } from '../../workspace/journal-event.ts';
import { textFor } from '../interview/interview.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { questionIds } from './read-questions.ts';
import type { Wanted } from './wanted.ts';

/** Asks whoever reviews what is to become of what is handed in; undefined when nothing is to happen now. */
export async function askDecision(
  wanted: Wanted,
  roles: readonly Role[],
): Promise<{ kind: 'accept' } | { kind: 'send-back'; questions: readonly AskedQuestion[] } | undefined> {
  const { context } = wanted;
  const { t } = context;
  const { prompts, close } = await openPrompts(context);
  try {
    const index = await prompts.choose({
      label: t('review-question'),
      choices: numbered([t('review-choice-accept'), t('review-choice-send-back'), t('review-choice-later')]),
      canGoBack: false,
    });
    if (index === 0) return { kind: 'accept' };
    if (index !== 1) return undefined;
    const questions = await askQuestions(wanted, roles, prompts);
    return questions.length === 0 ? undefined : { kind: 'send-back', questions };
  } finally {
    close();
  }
}

/** Asks for one question after the other, until there are enough; the last one can be taken back. */
async function askQuestions(
  wanted: Wanted,
  roles: readonly Role[],
  prompts: Prompts,
): Promise<readonly AskedQuestion[]> {
  const asked: AskedQuestion[] = [];
  for (;;) {
    const one = await askQuestion(wanted, roles, prompts);
    if (one !== undefined) asked.push(one);
    if (await isEnough(wanted, asked, prompts)) return asked;
  }
}

async function isEnough({ context: { t } }: Wanted, asked: AskedQuestion[], prompts: Prompts): Promise<boolean> {
  for (;;) {
    const last = asked.at(-1);
    const ending =
      last === undefined
        ? [t('review-choice-later')]
        : [t('review-choice-done'), t('review-choice-take-back', { question: last.question })];
    const next = await prompts.choose({
      label: t('review-so-far', { count: asked.length }),
      choices: numbered([t('review-choice-more'), ...ending]),
      canGoBack: false,
    });
    if (next !== 2) return next !== 0;
    asked.pop();
  }
}

async function askQuestion(
  wanted: Wanted,
  roles: readonly Role[],
  prompts: Prompts,
): Promise<AskedQuestion | undefined> {
  const { context, assignment } = wanted;
  const { t } = context;
  const ids = questionIds(wanted, roles);
  const titles = new Map(assignment.questionnaire.questions.map(({ id, title }) => [id, textFor(context, title)]));
  const words = (id: string): string => `${id} ${titles.get(id) ?? ''}`;
  const choices = numbered(ids.map(words));
  const index = await prompts.choose({ label: t('review-which-question'), choices, canGoBack: true });
  const question = index === undefined ? undefined : ids[index];
  if (question === undefined) return undefined;
  const text = await prompts.type({ label: t('review-ask-text', { question: words(question) }), isOptional: false });
  return text === undefined ? undefined : { question, text };
}

function numbered(labels: readonly string[]): readonly { readonly key: string; readonly label: string }[] {
  return labels.map((label, index) => ({ key: String(index + 1), label }));
}
