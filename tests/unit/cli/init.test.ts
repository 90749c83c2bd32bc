import { describe, expect, test } from 'vitest';
import { toFileId } from '../../../src/workspace/to-file-id.ts';

describe('toFileId', () => {
  test.each([
    ['Bürgerbüro', 'buergerbuero'],
    ['Bu\u0308rgerbu\u0308ro', 'buergerbuero'],
    ['Straßen & Grünflächen', 'strassen-gruenflaechen'],
    ['  Kita/Schule  ', 'kita-schule'],
    ['Café', 'cafe'],
    ['2026', '2026'],
    ['日本', ''],
    ['--', ''],
    ['a'.repeat(80), 'a'.repeat(63)],
  ])('%s → %s', (title, id) => {
    expect(toFileId(title)).toBe(id);
  });
});
