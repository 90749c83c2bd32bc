import { formatText } from '../../findings/formats/text.ts';
import type { Context } from '../command.ts';
import { programVersion } from '../version.ts';
import type { Given } from './given.ts';

/** Returns what is wrong with given answers, each at its place. */
export function renderProblems({ err, locale }: Context, { findings, texts }: Given): string {
  return formatText(findings, {
    locale,
    paint: err.paint,
    width: err.width,
    isAccessible: err.isAccessible,
    textOf: (file) => (Object.hasOwn(texts, file) ? texts[file] : undefined),
    version: programVersion,
    files: Object.keys(texts).length,
  });
}
