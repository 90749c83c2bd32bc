import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/node/clock.ts';
import { onInterrupt } from '../../../src/node/interrupts.ts';
import { createIo } from '../../../src/node/io.ts';
import { bundleForNode } from '../../support/bundle.ts';
import { startPty } from '../../support/pty.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test.each([
  ['local time', new Date(2026, 0, 5, 23, 59), undefined, '2026-01-05'],
  ['an empty variable', new Date(2026, 11, 31, 0, 1), '', '2026-12-31'],
  ['SOURCE_DATE_EPOCH', new Date(2026, 0, 5), '0', '1970-01-01'],
  ['SOURCE_DATE_EPOCH, last second of a day', new Date(2026, 0, 5), '1795391999', '2026-11-22'],
])('the day comes from %s', (_, now, epoch, expected) => {
  expect(dayOf(now, epoch)).toBe(expected);
});

test.each(['morgen', '-1', '1e9', '9999999999999'])('SOURCE_DATE_EPOCH %s is refused', (epoch) => {
  expect(() => dayOf(new Date(), epoch)).toThrow('bad-source-date-epoch');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s calls back until nobody listens any more', (signal) => {
  const heard: string[] = [];
  const before = process.listenerCount(signal);
  const stop = onInterrupt((name) => heard.push(name));
  process.emit(signal, signal);
  stop();
  expect(heard).toEqual([signal]);
  expect(process.listenerCount(signal)).toBe(before);
});

test('the real world is complete', () => {
  const io = createIo();
  expect(existsSync(join(io.packageRoot, 'questionnaires'))).toBe(true);
  expect(io.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(io.randomHex(6)).toMatch(/^[0-9a-f]{12}$/);
  expect(io.systemLocale).toMatch(/^[a-z]{2}/);
  expect(io.nodeVersion).toBe(process.versions.node);
});

describe('streams of a real process', () => {
  const program = bundleForNode(`
    import { createIo } from './src/node/io.ts';
    const io = createIo();
    const [, , mode] = process.argv;
    if (mode === 'flood') for (let line = 0; line < 20000; line += 1) io.stdout.write('line ' + line + '\\n');
    if (mode === 'echo') io.stdout.write(new TextDecoder().decode(await io.stdin.readAll()));
    if (mode === 'shape') io.stdout.write([io.stdin.isTTY, io.stdout.isTTY, io.stdout.columns].join(' '));
    if (mode === 'full') try { io.stdout.write('x'.repeat(100000)); } catch (error) { process.exitCode = error.code === 'not-saved' ? 2 : 3; }
  `);
  const node = `'${process.execPath}' '${program}'`;
  const shell = (command: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync('bash', ['-c', command], { encoding: 'utf8' });

  test('a reader that has seen enough ends it quietly', () => {
    const { stdout, stderr } = shell(`${node} flood | head -n 1; echo "\${PIPESTATUS[0]}"`);
    expect({ stdout, stderr }).toEqual({ stdout: 'line 0\n0\n', stderr: '' });
  });

  test('what is piped in comes out', () => {
    expect(shell(`printf 'gr\\303\\274n' | ${node} echo`).stdout).toBe('grün');
  });

  test('a pipe is no terminal', () => {
    expect(shell(`${node} shape < /dev/null | cat`).stdout).toBe('false false ');
  });

  test('a terminal is one, with its width', async () => {
    const pty = startPty([process.execPath, program, 'shape'], { columns: 66 });
    await pty.waitFor('true true 66');
    expect((await pty.exit).code).toBe(0);
  });

  test.skipIf(!existsSync('/dev/full'))('a file on a full disk is an error where it happens', () => {
    const folder = temporaryFolder();
    // ulimit counts blocks of 1 kB and makes the next write fail; the signal that comes first is ignored.
    const { status, stderr } = shell(`trap '' XFSZ; ulimit -f 8; ${node} full > ${join(folder, 'out')}`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  });
});
