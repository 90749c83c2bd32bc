import type { RegisterDocument } from '../model/documents/register.ts';
import type { Register } from '../model/register.ts';
import type { Source } from '../model/source.ts';
import type { Rule } from './rule.ts';

/** A register as rules see it. */
export interface RegisterSubject {
  readonly source: Source;
  /** As written; its shape is right. */
  readonly document: RegisterDocument;
  readonly register: Pick<Register, 'fields' | 'entries'>;
  /** The workspace that it belongs to; undefined where the file is looked at alone. */
  readonly around: RegisterAround | undefined;
}

/** What a register has to fit. */
export interface RegisterAround {
  /** Id under which the workspace names it. */
  readonly id: string;
  readonly departments: readonly string[];
  /** Ids of the entries of the other registers. */
  readonly otherEntries: ReadonlySet<string>;
  /** Flags that questionnaires about the register know; undefined where not all of them are at hand. */
  readonly flags: readonly string[] | undefined;
}

/** A rule about registers. */
export type RegisterRule = Rule<RegisterSubject>;

/** Returns a rule about registers; gives its parts their types. */
export function defineRegisterRule(rule: RegisterRule): RegisterRule {
  return rule;
}
