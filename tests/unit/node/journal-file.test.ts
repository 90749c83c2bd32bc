import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemFiles } from '../../../src/node/files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('lines are added one by one, in new folders', () => {
  const root = temporaryFolder();
  const path = join(root, 'a/b/writer.ndjson');
  const journal = systemFiles.createJournal(path, root);
  journal.append('{"a":1}');
  expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n');
  journal.append('ä');
  journal.close();
  expect(readFileSync(path, 'utf8')).toBe('{"a":1}\nä\n');
});

test('a name that is taken is refused, also by a link to nowhere', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'taken'), 'mine');
  symlinkSync('nowhere', join(root, 'link'));
  for (const name of ['taken', 'link', '../outside']) {
    expect(() => systemFiles.createJournal(join(root, name), root)).toThrow('not-saved');
  }
  expect(readFileSync(join(root, 'taken'), 'utf8')).toBe('mine');
});

test('what another append left behind is cut off before the next line', () => {
  const root = temporaryFolder();
  const path = join(root, 'a');
  const journal = systemFiles.createJournal(path, root);
  journal.append('first');
  // As after a write of which the disk took only a part.
  writeFileSync(path, 'first\nsec');
  journal.append('second');
  journal.close();
  expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
});

test('after the disk refused, the journal is as before', () => {
  const root = temporaryFolder();
  const journal = systemFiles.createJournal(join(root, 'a'), root);
  journal.append('first');
  journal.close();
  expect(() => journal.append('second')).toThrow('not-saved');
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('first\n');
});
