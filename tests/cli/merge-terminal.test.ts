import { expect, test } from 'vitest';
import { answersIn } from '../support/answer-workspace.ts';
import { open, play } from '../support/play.ts';
import { keys } from '../support/pty.ts';
import { delegated } from '../support/slices.ts';

const both = { before: ['srv_06=2', 'srv_03=10'], meanwhile: ['srv_06=1', 'srv_03=11'] };
const sides =
  /Können Termine[\s\S]*punktuell \(hier\)[\s\S]*gelebt \(Datei\)[\s\S]*Gegeben von: Personal und\s+Organisation/;

test.each([
  {
    ...{ way: 'on a screen, back to the first and out: nothing is taken', flags: [], code: 1 },
    typed: [
      [sides, '2'],
      ['12 % (Datei)', keys.escape],
      [sides, keys.escape],
    ] as const,
    ...{ says: '--keep srv_06 --keep srv_03', expected: { srv_06: { value: 1 }, srv_03: { value: 11 } } },
  },
  {
    ...{ way: 'line by line', flags: ['--accessible'], code: 0 },
    typed: [
      [sides, `2${keys.enter}`],
      ['12 % (Datei)', `1${keys.enter}`],
    ] as const,
    says: '1 Antwort übernommen, 1 unverändert',
    expected: { srv_06: { value: 3, given_by: 'hr' }, srv_03: { value: 11 } },
  },
])('conflicts are decided one by one, $way', async ({ flags, typed, code, says, expected }) => {
  const { cwd, file } = await delegated({ srv_06: '3', srv_03: '12' }, both);
  const { pty } = open({ cwd, argv: ['merge', file, ...flags] });
  await play(pty, typed);
  expect(await pty.exit).toEqual({ code, signal: null, restored: true });
  expect(pty.text().replace(/\s+/g, ' ')).toContain(says);
  expect(answersIn(cwd, 'buergerbuero')).toMatchObject(expected);
});
