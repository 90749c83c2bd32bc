import { resolve } from 'node:path';
import type { Questionnaire } from '../model/questionnaire.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../source/read.ts';
import type { Context } from './command.ts';
import { checkedQuestionnaire, readShippedQuestionnaire, valid, workspaceRootFor } from './load.ts';
import { shownPath } from './paths.ts';

/**
 * Returns the questionnaire that a person names: the path of a file, or an id that is looked up in the workspace around and then
 * among the shipped ones. @throws UserError when there is none; InvalidDocument when it has errors.
 */
export function namedQuestionnaire(context: Context, name: string): Questionnaire {
  const { files, cwd } = context.io;
  const root = workspaceRootFor(context);
  const candidates = [resolve(cwd, name), ...(root === undefined ? [] : [`${root}/questionnaires/${name}.yaml`])];
  const path = candidates.find((candidate) => files.kind(candidate) === 'file');
  if (path === undefined) return readShippedQuestionnaire(context, name);
  return checkedQuestionnaire(valid(readSource(files.read(path, MAX_DOCUMENT_BYTES), shownPath(cwd, path))));
}
