import type { Source } from '../model/source.ts';
import { canonicalJson } from '../questionnaire/digest.ts';
import { type DocumentKind, validateDocument } from '../schema/validate.ts';
import { readSource } from '../source/read.ts';

/**
 * Returns a document as it will be read once it is written; `file` is how it is shown.
 * @throws Error when the text does not read back as what was to be written: it must not replace a good file then.
 */
export function readBack(kind: DocumentKind, text: string, wanted: unknown, file: string): Source {
  const source = readSource(new TextEncoder().encode(text), file);
  const isRight = source.ok && canonicalJson(source.value.value) === canonicalJson(wanted);
  if (isRight && validateDocument(kind, source.value).length === 0) return source.value;
  throw new Error(`${file} does not read back as it was meant`);
}
