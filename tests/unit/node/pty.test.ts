import { expect, test } from 'vitest';
import { keys, startPty, terminalEnv } from '../../support/pty.ts';

const node = (code: string): string[] => [process.execPath, '-e', code];

test('a command sees a terminal of the given size', async () => {
  const pty = startPty(node('console.log(process.stdout.isTTY, process.stdout.columns, process.stdout.rows)'), {
    columns: 61,
    rows: 17,
  });
  await pty.waitFor('true 61 17');
  expect(await pty.exit).toEqual({ code: 0, signal: null, restored: true });
});

test('keys arrive, and the screen shows the last state, not the history', async () => {
  const pty = startPty(
    node(`process.stdin.setRawMode(true);
      process.stdout.write('bereit');
      process.stdin.on('data', (key) => { process.stdout.write('\\r\\x1b[K' + JSON.stringify(key.toString()) + 'ä');
        if (String(key) === 'q') { process.stdin.setRawMode(false); process.exit(7); } })`),
  );
  await pty.waitFor('bereit');
  pty.send(keys.down);
  await pty.waitForNew('[B"ä');
  expect(pty.screen()).not.toContain('bereit');
  expect(pty.text()).toContain('bereit');
  pty.send('q');
  expect(await pty.exit).toEqual({ code: 7, signal: null, restored: true });
});

test('a terminal that is left in raw mode is noticed', async () => {
  const pty = startPty(['sh', '-c', 'stty raw -echo; exit 3']);
  expect(await pty.exit).toEqual({ code: 3, signal: null, restored: false });
});

test.each(['SIGKILL', 'SIGTERM'] as const)('the end by %s is reported', async (signal) => {
  const pty = startPty(node('console.log("da"); setInterval(() => {}, 1000)'));
  await pty.waitFor('da');
  pty.kill(signal);
  expect(await pty.exit).toMatchObject({ code: null, signal });
});

test('a closed terminal hangs the command up', async () => {
  const pty = startPty(['sh', '-c', 'echo da; sleep 30']);
  await pty.waitFor('da');
  pty.hangUp();
  expect(await pty.exit).toMatchObject({ signal: 'SIGHUP' });
});

test('Ctrl-C interrupts a command in line mode', async () => {
  const pty = startPty(node('console.log("da"); setInterval(() => {}, 1000)'));
  await pty.waitFor('da');
  pty.send(keys.ctrlC);
  expect(await pty.exit).toMatchObject({ signal: 'SIGINT' });
});

test('a new size reaches the command', async () => {
  const pty = startPty(
    node(
      'console.log("da"); setInterval(() => {}, 1000); process.stdout.on("resize", () => { console.log(process.stdout.columns); process.exit() })',
    ),
  );
  await pty.waitFor('da');
  pty.resize(44, 20);
  await pty.waitFor('44');
  await pty.exit;
});

test('a wait that fails shows the screen', async () => {
  const pty = startPty(['sh', '-c', 'echo da; sleep 30'], { timeoutMs: 3000, env: terminalEnv() });
  await expect(pty.waitFor('dort')).rejects.toThrow(/not seen: dort\n.*\nda/);
  await pty.dispose();
});
