// Generated from schemas/register.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * Lower-case letters, digits and underscores, beginning with a letter.
 */
export type Identifier = string;

/**
 * A list of things that questionnaires can be about, such as the services of an administration, its schools or its sites: one entry for each, and the department that answers for it.
 */
export interface RegisterDocument {
  /**
   * Version of this file format. Always 1.
   */
  format: 1;
  /**
   * Id of the register: the same under which the workspace names it.
   */
  id: string;
  /**
   * Marks an example: every report says that the data is invented.
   */
  invented?: true;
  /**
   * What this register knows of its entries besides what every register knows. The key is the field's id; entries hold it in `values`.
   */
  fields?: {
    [k: string]: Field;
  };
  /**
   * The things themselves, in the order in which they are shown.
   *
   * @maxItems 10000
   */
  entries: Entry[];
}
export interface Field {
  /**
   * Name of the field as people see it.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * What a value is: the same words as for questions.
   */
  type: 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'select_one';
  /**
   * select_one: the values that are possible.
   *
   * @minItems 1
   * @maxItems 200
   */
  options?: Option[];
  /**
   * Every entry has to have it.
   */
  required?: true;
}
export interface Option {
  /**
   * What an entry holds.
   */
  value: string;
  /**
   * The option as people read it.
   */
  label:
    | string
    | {
        [k: string]: string;
      };
}
export interface Entry {
  /**
   * Id of the entry; becomes a folder name and never changes. No department and no entry of another register has it. organisation is reserved.
   */
  id: string;
  /**
   * Name of the entry.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Id of the department that answers for it.
   */
  department: string;
  /**
   * Facts about the entry that conditions use, as `flags.<flag>`.
   */
  flags?: Identifier[];
  cases?: Cases;
  /**
   * First day on which it exists. Waves with an earlier reference day do not ask about it.
   */
  since?: string;
  /**
   * Last day on which it exists. Waves with a later reference day do not ask about it; earlier ones keep its answers.
   */
  ended?: string;
  /**
   * What `fields` declares, by the id of the field.
   */
  values?: {
    [k: string]: string | number | boolean;
  };
}
/**
 * How much it weighs: applications for a service in a year, pupils of a school.
 */
export interface Cases {
  /**
   * How many.
   */
  count: number;
  /**
   * When they were counted, for example "2025" or "school year 2025/26".
   */
  period: string;
  /**
   * Where the number is from.
   */
  source?: string;
}
