import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Text } from '../../src/model/text.ts';

/** Something of an internal questionnaire, or of answers to it, that must not be read outside. */
export interface Item {
  readonly text: string;
  /** Where it is from, for the message of a failing test. */
  readonly from: string;
}

/** Shorter texts occur elsewhere by chance: `Netze`, `Backup`. */
const SHORTEST = 12;

/** Returns ids and every text of every question, area and level, in all languages; what other questionnaires say too is left out. */
export function itemsOf({ questions, dimensions, levels }: Questionnaire, others: readonly string[]): readonly Item[] {
  const known = others.map(plain);
  const ofQuestions = questions.flatMap((question) => {
    const { id, title, label, hint, rationale, choices, notApplicable, evidence, measures } = question;
    const texts = [
      ...[title, label, hint, rationale, notApplicable.hint, evidence?.hint],
      ...choices.map(({ anchor }) => anchor),
      ...measures.map(({ text }) => text),
    ];
    return [{ text: id, from: id }, ...texts.flatMap((text) => itemsIn(text, id))];
  });
  const around = [
    ...dimensions.flatMap(({ id, title, description }) => [...itemsIn(title, id), ...itemsIn(description, id)]),
    ...levels.flatMap(({ id, title, description }) => [
      ...itemsIn(title, `level ${id}`),
      ...itemsIn(description, `level ${id}`),
    ]),
  ];
  return [...ofQuestions, ...around].filter(({ text }) => !known.some((other) => other.includes(text)));
}

/** Returns every text that somebody wrote into the responses and reviews in a folder: remarks, reasons, evidence; without what others say too. */
export function answersBelow(folder: string, others: readonly string[] = []): readonly Item[] {
  const known = others.map(plain);
  return responsesBelow(folder).flatMap((text) => {
    const { answers = {}, questions = [] } = load(text) as WrittenDocument;
    const ofAnswers = Object.entries(answers).flatMap(([id, { comment = '', reason = '', evidence = [] }]) =>
      [comment, reason, ...evidence.flatMap(({ title, reference = '' }) => [title, reference])].map((words) => ({
        text: plain(words),
        from: `answer to ${id}`,
      })),
    );
    const ofReview = questions.map((one) => ({ text: plain(one.text), from: `review of ${one.question}` }));
    return [...ofAnswers, ...ofReview].filter(
      (item) => item.text.length >= SHORTEST && !known.some((other) => other.includes(item.text)),
    );
  });
}

interface WrittenDocument {
  readonly answers?: Readonly<
    Record<
      string,
      {
        readonly comment?: string;
        readonly reason?: string;
        readonly evidence?: readonly { readonly title: string; readonly reference?: string }[];
      }
    >
  >;
  readonly questions?: readonly { readonly question: string; readonly text: string }[];
}

/** Returns the text of every response below a folder. */
export function responsesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** Returns the first item in an output, and where; undefined when there is none. */
export function firstItem(
  output: string,
  items: readonly Item[],
): { readonly at: number; readonly item: Item } | undefined {
  const text = plain(output);
  const found = items.flatMap((item) => {
    const at = text.indexOf(item.text);
    return at === -1 ? [] : [{ at, item }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0];
}

/** Returns a text as it is compared: on one line, and without what formats put before signs. */
export function plain(text: string): string {
  return text.replaceAll('\\', '').replace(/\s+/g, ' ');
}

function itemsIn(text: Text | undefined, from: string): readonly Item[] {
  const wordings = Object.values(text ?? {}).filter((wording) => wording.length >= SHORTEST);
  return wordings.map((wording) => ({ text: plain(wording), from }));
}
