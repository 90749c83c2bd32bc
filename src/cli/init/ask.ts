import { toFileId } from '../../workspace/to-file-id.ts';
import type { Context } from '../command.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import type { Prompts } from '../prompts/prompts.ts';

/** What a new workspace needs to know from a person. */
export interface InitAnswers {
  readonly title: string;
  readonly wave: string;
  /** Names of departments; none means the usual ones. */
  readonly departments: readonly string[];
}

/** Asks at the terminal for what the flags left open. @throws Interrupted. */
export async function askForWorkspace(
  context: Context,
  given: { readonly [Field in keyof InitAnswers]: InitAnswers[Field] | undefined },
  usualWave: string,
): Promise<InitAnswers> {
  const { prompts, close } = await openPrompts(context);
  try {
    return {
      title: given.title ?? (await askTitle(context, prompts)),
      departments: given.departments ?? (await askDepartments(context, prompts)),
      wave: given.wave ?? (await askWave(context, prompts, usualWave)),
    };
  } finally {
    close();
  }
}

async function askTitle({ t }: Context, prompts: Prompts): Promise<string> {
  return (await prompts.type({ label: t('init-ask-title'), isOptional: false })) ?? '';
}

async function askDepartments({ t }: Context, prompts: Prompts): Promise<readonly string[]> {
  const line = (await prompts.type({ label: t('init-ask-departments'), isOptional: true })) ?? '';
  return line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

async function askWave({ t }: Context, prompts: Prompts, usual: string): Promise<string> {
  const check = (text: string): string | undefined =>
    toFileId(text) === text ? undefined : t('error-not-an-id-help', { value: text });
  return (await prompts.type({ label: t('init-ask-wave'), initial: usual, check, isOptional: false })) ?? usual;
}
