import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { patientRename } from '../../../src/node/patient-rename.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Returns the UserError's code and reason, as `not-saved: link`. */
function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.data['reason'] ?? ''}`;
    throw error;
  }
  return 'nothing was refused';
}

describe('write', () => {
  test.each([
    ['a new file in new folders', 'a/b/c.yaml', undefined],
    ['an existing file', 'c.yaml', 'old'],
    ['an empty text', 'c.yaml', 'old'],
  ])('replaces %s and leaves nothing behind', (_, name, before) => {
    const folder = temporaryFolder();
    const path = join(folder, name);
    if (before !== undefined) writeFileSync(path, before);
    systemFiles.write(path, 'ä\n', folder);
    expect(readFileSync(path, 'utf8')).toBe('ä\n');
    expect(readdirSync(join(path, '..'))).toEqual(['c.yaml']);
  });

  test.each([0o600, 0o640, 0o664])('keeps mode %o of an existing file', (mode) => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, '');
    chmodSync(path, mode);
    systemFiles.write(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(mode);
  });

  test('a new file follows the umask', () => {
    const folder = temporaryFolder();
    const before = process.umask(0o027);
    try {
      systemFiles.write(join(folder, 'a'), '');
    } finally {
      process.umask(before);
    }
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
  });

  test('a link that the person named is followed, not replaced', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    systemFiles.write(join(folder, 'link'), 'new');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  });

  test('a device is written to, not replaced', () => {
    systemFiles.write('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['a folder in its place', 'folder', 'not-saved: is-folder'],
    ['a file where a folder should be', 'file/below/a', 'not-saved: no-folder'],
    ['a name that is too long', 'x'.repeat(300), 'not-saved: name-too-long'],
    ['a link at the end', 'link-to-file', 'not-saved: link'],
    ['a link to nowhere', 'link-to-nowhere', 'not-saved: link'],
    ['a folder that is a link', 'link-to-folder/a', 'not-saved: link'],
    ['a path outside', '../outside', 'not-saved: outside'],
    ['the root itself', '.', 'not-saved: outside'],
  ])('refuses %s', (_, name, expected) => {
    const outer = temporaryFolder();
    const root = join(outer, 'root');
    mkdirSync(join(root, 'folder'), { recursive: true });
    writeFileSync(join(root, 'file'), 'untouched');
    writeFileSync(join(outer, 'victim'), 'untouched');
    symlinkSync('../victim', join(root, 'link-to-file'));
    symlinkSync('../nowhere', join(root, 'link-to-nowhere'));
    symlinkSync('..', join(root, 'link-to-folder'));
    expect(refusal(() => systemFiles.write(join(root, name), 'new', root))).toBe(expected);
    expect(readFileSync(join(outer, 'victim'), 'utf8')).toBe('untouched');
    expect(readdirSync(outer).sort()).toEqual(['root', 'victim']);
  });
});

describe('patient rename', () => {
  const inUse = (code: string): Error => Object.assign(new Error(code), { code });
  test.each([
    {
      name: 'waits on Windows while the file is held',
      isWindows: true,
      codes: ['EPERM', 'EBUSY', 'EACCES'],
      pauses: [10, 20, 50],
      ok: true,
    },
    {
      name: 'gives up at last',
      isWindows: true,
      codes: Array.from({ length: 99 }, () => 'EBUSY'),
      pauses: undefined,
      ok: false,
    },
    { name: 'does not wait for other errors', isWindows: true, codes: ['ENOSPC'], pauses: [], ok: false },
    { name: 'does not wait elsewhere', isWindows: false, codes: ['EPERM'], pauses: [], ok: false },
  ])('$name', ({ isWindows, codes, pauses, ok }) => {
    const slept: number[] = [];
    const left = [...codes];
    const rename = (): void => {
      const code = left.shift();
      if (code !== undefined) throw inUse(code);
    };
    const run = (): void => patientRename('a', 'b', { isWindows, rename, sleep: (ms) => slept.push(ms) });
    if (ok) run();
    else expect(run).toThrow(codes[0]);
    if (pauses !== undefined) expect(slept).toEqual(pauses);
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(6000);
  });
});

describe('leftovers', () => {
  const old = '.rg-0123456789abcdef01234567.tmp';
  test('only our own, and only older than this process, are removed', () => {
    const folder = temporaryFolder();
    const names = [old, '.rg-short.tmp', 'answers.yaml', '.answers.yaml.swp'];
    for (const name of names) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, '.rg-aaaaaaaaaaaaaaaaaaaaaaaa.tmp'));
    systemFiles.removeLeftovers(folder);
    expect(existsSync(join(folder, old))).toBe(true);
    for (const name of names) utimesSync(join(folder, name), 1, 1);
    systemFiles.removeLeftovers(folder);
    expect(readdirSync(folder).sort()).toEqual([
      '.answers.yaml.swp',
      '.rg-aaaaaaaaaaaaaaaaaaaaaaaa.tmp',
      '.rg-short.tmp',
      'answers.yaml',
    ]);
  });

  test('a folder that is not there is no trouble', () => {
    expect(() => systemFiles.removeLeftovers(join(temporaryFolder(), 'none'))).not.toThrow();
  });
});

describe('read', () => {
  test.each([
    ['one byte below the limit', 9, 'nothing was refused'],
    ['the limit', 10, 'nothing was refused'],
    ['one byte above the limit', 11, 'file-too-large: '],
  ])('a file of %s', (_, size, expected) => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'x'.repeat(size));
    expect(refusal(() => expect(systemFiles.read(path, 10)).toHaveLength(size))).toBe(expected);
  });

  test.each([
    ['a missing file', 'none', 'file-missing: '],
    ['a folder', '.', 'not-readable: is-folder'],
    ['a file used as a folder', 'file/a', 'not-readable: no-folder'],
  ])('refuses %s', (_, name, expected) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(refusal(() => systemFiles.read(join(folder, name), 10))).toBe(expected);
  });
});

test('kind and list tell files, folders and links apart, sorted', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'b'), '');
  mkdirSync(join(folder, 'a'));
  symlinkSync('b', join(folder, 'c'));
  expect(systemFiles.list(folder)).toEqual([
    { name: 'a', kind: 'folder' },
    { name: 'b', kind: 'file' },
    { name: 'c', kind: 'other' },
  ]);
  expect(systemFiles.list(join(folder, 'none'))).toEqual([]);
  const kinds = ['a', 'b', 'none', 'b/below'].map((name) => systemFiles.kind(join(folder, name)));
  expect(kinds).toEqual(['folder', 'file', 'missing', 'missing']);
  expect(systemFiles.kind('/dev/null')).toBe('other');
});
