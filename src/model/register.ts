import type { Finding } from './finding.ts';
import type { Choice } from './questionnaire.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';
import type { QuestionType } from './vocabulary.ts';

/** A list of things that questionnaires can be about, such as the services of an administration. */
export interface Register {
  /** As roles name it in `per`. */
  readonly id: string;
  readonly title: Text;
  /** Its file inside the workspace. */
  readonly file: string;
  /** How many entries it should have; undefined where nobody has said. */
  readonly expected: number | undefined;
  readonly invented: boolean;
  readonly fields: readonly RegisterField[];
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** The file as it was read; undefined when it cannot be read. */
  readonly source: Source | undefined;
  /** Why the file cannot be used. With any, there are no fields and no entries. */
  readonly problems: readonly Finding[];
}

/** Something that a register knows of its entries. */
export interface RegisterField {
  readonly id: string;
  readonly title: Text;
  readonly type: Extract<QuestionType, 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'select_one'>;
  /** Options of a select_one; empty for other types. */
  readonly choices: readonly Pick<Choice, 'value' | 'label'>[];
  readonly isRequired: boolean;
}

/** One thing in a register. */
export interface Entry {
  readonly id: string;
  readonly title: Text;
  /** Id of the department that answers for it. */
  readonly department: string;
  readonly flags: readonly string[];
  readonly cases: Cases | undefined;
  /** First and last day on which it exists, as YYYY-MM-DD. */
  readonly since: string | undefined;
  readonly ended: string | undefined;
  /** By the id of the field. */
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** What an entry weighs. */
export interface Cases {
  readonly count: number;
  readonly period: string;
  readonly source: string | undefined;
}

/** What an entry holds of a field: a text, an option or a day (YYYY-MM-DD) as text. */
export type FieldValue = string | number | boolean;
