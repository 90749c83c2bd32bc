import { formatText } from '../../findings/formats/text.ts';
import { aboutQuestionnaire } from '../../model/finding.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Context } from '../command.ts';
import { programVersion } from '../version.ts';
import type { Given } from './given.ts';

/** Returns what is wrong with answers given to a questionnaire, each at its place. */
export function renderProblems(
  { err, locale }: Context,
  { findings, texts }: Pick<Given, 'findings' | 'texts'>,
  questionnaire: Pick<Questionnaire, 'confidentiality'>,
): string {
  return formatText(aboutQuestionnaire(findings, questionnaire), {
    locale,
    paint: err.paint,
    width: err.width,
    isAccessible: err.isAccessible,
    textOf: (file) => (Object.hasOwn(texts, file) ? texts[file] : undefined),
    version: programVersion,
    files: Object.keys(texts).length,
  });
}
