import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open, play } from '../support/play.ts';
import { keys } from '../support/pty.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('asks once how to be asked and for which department, and remembers both beside the person', async () => {
  const { pty, cwd } = open({ argv: [] });
  await play(pty, [
    ['Wie möchten Sie gefragt werden', `1${keys.enter}`],
    [/Gemerkt in home\/settings\.json[\s\S]*Für welchen Bereich/, '2'],
    ['Frage 1 von 3', 'q'],
    ['Weiter mit', ''],
  ]);
  expect((await pty.exit).code).toBe(0);
  expect(readdirSync(join(cwd, 'home')).sort()).toEqual(['choices.json', 'settings.json']);
  const { pty: again } = open({ cwd, argv: [] });
  await play(again, [
    [/Womit[\s\S]*Bürgerbüro/, '1'],
    ['Frage 1 von 3', keys.ctrlC],
  ]);
  expect((await again.exit).code).toBe(130);
});

test('line by line is remembered for every command, until it is changed', async () => {
  const { pty, cwd } = open({ argv: [] });
  await play(pty, [
    ['Wie möchten Sie gefragt werden', `2${keys.enter}`],
    ['Ihre Wahl:', `2${keys.enter}`],
    ['Ihre Antwort:', `q${keys.enter}`],
    ['Weiter mit', ''],
  ]);
  expect((await pty.exit).code).toBe(0);
  expect(pty.transcript().replaceAll('\r\n', '\n')).not.toMatch(/[\r\x1b\u2500-\u259f]/);
  const { pty: status } = open({ cwd, argv: ['status'] });
  await status.exit;
  expect(status.text()).toMatch(/^Bürgerbüro\s+offen: 3/m);
  const { pty: once } = open({ cwd, env: { ACCESSIBLE: '0' } });
  await once.waitFor('1  punktuell');
  once.send('q');
  await once.exit;
  const { pty: changed } = open({ cwd, argv: [] });
  await play(changed, [
    ['anders gefragt werden: mit einzelnen Tasten', `3${keys.enter}`],
    [/Gemerkt[\s\S]*anders gefragt werden: Zeile für Zeile/, '1'],
    ['1  punktuell', 'q'],
    ['Weiter mit', ''],
  ]);
  expect((await changed.exit).code).toBe(0);
});

test('outside of a workspace the short help comes', async () => {
  const { pty } = open({ argv: [], cwd: temporaryFolder() });
  await pty.waitFor('reifegrad init');
  expect((await pty.exit).code).toBe(0);
});
