/** What a question is found by. */
export interface SearchText {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
}

/** Texts made ready for searching; made once, searched with every key. */
export type SearchIndex = readonly (readonly Folded[])[];

/** A text in both ways in which umlauts are written without umlauts: `Gebühr` as `gebuhr` and as `gebuehr`. */
type Folded = readonly [plain: string, spelledOut: string];

/** Returns the index of texts, best fields first: a hit in a title counts more than one in a hint. */
export function searchIndex(texts: readonly SearchText[]): SearchIndex {
  return texts.map(({ title, label, hint }) => [fold(title), fold(label), fold(hint)]);
}

/**
 * Returns the places of the texts that hold every word of a query, in any order and anywhere in a word, upper and lower case
 * and umlauts aside. Hits in titles come first, then those in labels, then those in hints, each in the given order; an empty
 * query finds everything.
 */
export function search(index: SearchIndex, query: string): readonly number[] {
  const words = query
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold);
  const hits = index.flatMap((fields, place) => {
    const ranks = words.map((word) => fields.findIndex((field) => holds(field, word)));
    return ranks.includes(-1) ? [] : [{ place, rank: Math.max(0, ...ranks) }];
  });
  return hits.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ place }) => place);
}

function holds(field: Folded, word: Folded): boolean {
  return field[0].includes(word[0]) || field[1].includes(word[1]);
}

const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function fold(text: string): Folded {
  // Sigma is written differently at the end of a word; the end of what was typed is none.
  const lower = text.normalize('NFC').toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ');
  return [withoutMarks(lower), withoutMarks(lower.replace(/[äöü]/g, (umlaut) => spellings[umlaut] ?? umlaut))];
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
