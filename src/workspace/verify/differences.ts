import type { ResponseDocument } from '../../model/documents/response.ts';
import { canonicalJson } from '../../questionnaire/digest.ts';
import { joinPointer } from '../../source/pointer.ts';

/** One thing that is not as it was. Values are JSON text, '' where there is none. */
export interface Difference {
  /** Id of the question whose answer it is; undefined for what stands around the answers. */
  readonly question: string | undefined;
  /** Name of the field; '' for an answer as a whole. */
  readonly field: string;
  readonly was: string;
  readonly is: string;
  /** JSON pointer to it. */
  readonly pointer: string;
}

/** Returns what differs between two response files: around the answers first, then question by question, field by field. */
export function differencesIn(was: ResponseDocument, is: ResponseDocument): readonly Difference[] {
  const { answers: answersThen, ...headThen } = was;
  const { answers: answersNow, ...headNow } = is;
  const ids = [...new Set([...Object.keys(answersThen), ...Object.keys(answersNow)])];
  return [
    ...fieldsIn(headThen, headNow, undefined, ''),
    ...ids.flatMap((id) => answerIn(own(answersThen, id), own(answersNow, id), id)),
  ];
}

/** An answer that is there once and not the other time is one difference. */
function answerIn(was: object | undefined, is: object | undefined, question: string): readonly Difference[] {
  const pointer = joinPointer('/answers', question);
  if (was !== undefined && is !== undefined) return fieldsIn(was, is, question, pointer);
  return [{ question, field: '', was: shown(was), is: shown(is), pointer }];
}

function fieldsIn(was: object, is: object, question: string | undefined, pointer: string): readonly Difference[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((field) => {
    const [then, now] = [own(was, field), own(is, field)];
    if (canonicalJson(then ?? null) === canonicalJson(now ?? null)) return [];
    return [{ question, field, was: shown(then), is: shown(now), pointer: joinPointer(pointer, field) }];
  });
}

function own(members: object, name: string): object | undefined {
  return Object.hasOwn(members, name) ? (members as Record<string, object>)[name] : undefined;
}

function shown(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
