/** How things stand with an entry of a long list; a skin has a sign for each. */
export type ListState = 'answered' | 'not_applicable' | 'dont_know' | 'open' | 'waiting' | 'conflict';

/** An entry of a long list. */
export interface ListEntry {
  /** What is typed to get to it. */
  readonly number: number;
  readonly title: string;
  readonly state: ListState;
  /** The state in words, or the answer itself. */
  readonly stateText: string;
  /** What is to be said besides, in a word or two each: that there is a note, that evidence is missing. */
  readonly marks: readonly string[];
  /** Longer text that is shown for the entry that is pointed at. */
  readonly detail: string;
  /** Heading that it stands under. */
  readonly section: string;
  /** False for one that cannot be chosen now; `detail` says why. */
  readonly isOpenable: boolean;
}

/** A way to narrow a long list: the key that does it, its name, and which entries pass, as indexes in order. */
export interface ListFilter {
  readonly key: string;
  readonly label: string;
  readonly indexes: readonly number[];
}

/** A long list: to look at, to narrow, to search, to choose from. All texts have passed `safeText`. */
export interface ListView {
  readonly title: string;
  readonly entries: readonly ListEntry[];
  /** The first one passes everything. */
  readonly filters: readonly ListFilter[];
  /** Index of the entry that is pointed at first. */
  readonly pointer: number;
  /** True when the list opens with its search. */
  readonly isSearching: boolean;
  /** Returns the indexes of the entries that a typed text finds, best first. */
  readonly search: (text: string) => readonly number[];
}

/** What a person does with a long list; undefined means that they went back. */
export interface ListStep {
  readonly index: number | undefined;
}
