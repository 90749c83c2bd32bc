import type { QuestionnaireDocument, Text } from '../model/documents/questionnaire.ts';
import { joinPointer } from '../source/pointer.ts';

/** A text for people, and where it stands. */
export interface PlacedText {
  readonly text: Text;
  readonly pointer: string;
}

// Keys whose value is a text, and keys whose parts are texts.
const TEXT_KEYS = new Set([
  'title',
  'description',
  'label',
  'hint',
  'rationale',
  'unit',
  'constraint_message',
  'unverified',
  'text',
  'model',
  'because',
]);
const TEXT_COLLECTIONS = new Set(['anchors', 'criteria', 'evidence_kinds', 'items']);
// Parts of a questionnaire that have no texts for people, but keys that look like it.
const SKIPPED = new Set(['tests', 'retired']);

/** Returns every text for people in a questionnaire, in the order of the document. */
export function textsOf(document: QuestionnaireDocument): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (const [key, part] of Object.entries(document)) {
    if (!SKIPPED.has(key)) collect(part, key, joinPointer('', key), texts);
  }
  return texts;
}

function collect(value: unknown, key: string, pointer: string, texts: PlacedText[]): void {
  if (TEXT_KEYS.has(key) && isText(value)) {
    texts.push({ text: value, pointer });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const below = joinPointer(pointer, name);
    if (TEXT_COLLECTIONS.has(key) && isText(part)) texts.push({ text: part, pointer: below });
    else collect(part, name, below, texts);
  }
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every((part) => typeof part === 'string');
}

/** A text in one language, and where it stands. */
export interface Wording {
  readonly language: string;
  readonly words: string;
  readonly pointer: string;
}

/** Returns the text in each of its languages; a plain string is in the default language. */
export function wordingsOf({ text, pointer }: PlacedText, defaultLanguage: string): readonly Wording[] {
  if (typeof text === 'string') return [{ language: defaultLanguage, words: text, pointer }];
  return Object.entries(text).map(([language, words]) => ({
    language,
    words,
    pointer: joinPointer(pointer, language),
  }));
}
