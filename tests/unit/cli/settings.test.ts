import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, writeSettings } from '../../../src/cli/settings.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const io = (env: Readonly<Record<string, string>>) => ({ env, files: systemFiles });

test.each([
  ['REIFEGRAD_HOME', 'settings.json'],
  ['XDG_CONFIG_HOME', 'reifegrad/settings.json'],
  ['APPDATA', 'reifegrad/settings.json'],
  ['HOME', '.config/reifegrad/settings.json'],
])('with %s it is kept in %s, and read from there', (variable, place) => {
  const folder = temporaryFolder();
  const here = io({ [variable]: folder });
  expect(readSettings(here)).toEqual({});
  expect(writeSettings(here, { accessible: true })).toBe(join(folder, place));
  expect(readSettings(here)).toEqual({ accessible: true });
  expect(JSON.parse(readFileSync(join(folder, place), 'utf8'))).toEqual({ formatVersion: '1.0', accessible: true });
});

test.each(['', '{', '[]', 'null', '"accessible"', '{"accessible":"yes"}'])('a file with %j says nothing', (text) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'settings.json'), text);
  expect(readSettings(io({ REIFEGRAD_HOME: folder }))).toEqual({});
});

test('where nothing can be written, or nobody has a home, nothing is kept', () => {
  const folder = temporaryFolder();
  expect(writeSettings(io({}), { accessible: true })).toBeUndefined();
  mkdirSync(join(folder, 'a'));
  symlinkSync('nirgends', join(folder, 'a', 'home'));
  expect(writeSettings(io({ REIFEGRAD_HOME: join(folder, 'a', 'home') }), { accessible: true })).toBeUndefined();
  expect(readSettings(io({}))).toEqual({});
});
