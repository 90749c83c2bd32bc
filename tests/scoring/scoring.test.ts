import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { inputOf, type ScoringCase } from '../support/scoring-case.ts';
import { expectationOf, resultOf } from '../support/scoring-expectation.ts';

const folder = new URL('.', import.meta.url);
const tables = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe.each(tables)('%s', (table) => {
  const cases = load(readFileSync(new URL(table, folder), 'utf8')) as readonly ScoringCase[];
  test.each(cases)('$name', (scoringCase) => {
    expect(resultOf(inputOf(scoringCase), scoringCase.expect)).toEqual(expectationOf(scoringCase.expect));
  });
});
