import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answersIn, answerWorkspace, responseText } from '../support/answer-workspace.ts';
import { registerCity } from '../support/register-city.ts';
import { type CliResult, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OFFICE = ['--department', 'buergerbuero'];

/** A folder in which the citizens' office has answered everything but the evidence. */
async function answeredFolder(): Promise<string> {
  const cwd = answerWorkspace(temporaryFolder());
  await run(cwd, 'answer', ...OFFICE, '--set', 'srv_06=1', '--set', 'srv_03=30', '--set', 'srv_09=nichts');
  return cwd;
}

function run(cwd: string, ...argv: readonly string[]): Promise<CliResult> {
  return runInProcess(argv, { cwd });
}

function codeIn({ code, stderr }: CliResult): unknown {
  return [code, /\[([a-z-]+)\]/.exec(stderr)?.[1]];
}

function checkCode({ stdout }: CliResult): string {
  return /([0-9a-f]{4}-){4}[0-9a-f]{4}/.exec(stdout)?.[0] ?? '';
}

function journalText(cwd: string): string {
  const folder = join(cwd, 'responses/2026/beispiel/buergerbuero/head.journal');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

describe('submit', () => {
  test('at 40 columns no line is longer', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'answer', ...OFFICE, '--set', 'srv_03=90');
    const argv = ['submit', ...OFFICE, '--yes', '--with-gaps', '--lang', 'de', '--color', 'never'];
    const { stdout } = await runInProcess(argv, { cwd, columns: 40, isTTY: true });
    expect(stdout).toMatch(/^Es fehlt/m);
    expect(stdout.split('\n').filter((line) => line.length > 40 && !line.includes('reifegrad'))).toEqual([]);
  });

  test('shows what is handed in, hands it in and prints the code, with what it proves', async () => {
    const cwd = await answeredFolder();
    const result = await run(cwd, 'submit', ...OFFICE, '--yes');
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/Vor der Abgabe: Bürgerbüro[\s\S]*Es fehlt nichts[\s\S]*Abgegeben am 23\.11\.2026/);
    expect(result.stdout).toMatch(/Es zeigt nicht, wer geantwortet hat/);
    expect(result.stdout).toContain(`sha256:${checkCode(result).replaceAll('-', '')}`);
    expect(responseText(cwd, 'buergerbuero', 'head')).toMatch(/^status: submitted$/m);
    expect(result.stderr).toContain('reifegrad reopen --department buergerbuero');
  });

  test('again: the same code, and nothing new', async () => {
    const cwd = await answeredFolder();
    const first = await run(cwd, 'submit', ...OFFICE, '--yes');
    const log = journalText(cwd);
    const again = await run(cwd, 'submit', ...OFFICE);
    expect([again.code, checkCode(again), journalText(cwd)]).toEqual([0, checkCode(first), log]);
    expect(again.stdout).toContain('Schon abgegeben');
  });

  test('without a terminal it takes --yes, and with gaps --with-gaps, too; the gaps are recorded', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'answer', ...OFFICE, '--set', 'srv_03=90');
    expect(codeIn(await run(cwd, 'submit', ...OFFICE))).toEqual([2, 'submit-needs-yes']);
    expect(codeIn(await run(cwd, 'submit', ...OFFICE, '--yes'))).toEqual([2, 'submit-gaps']);
    expect(responseText(cwd, 'buergerbuero', 'head')).toMatch(/^status: draft$/m);
    const result = await run(cwd, 'submit', ...OFFICE, '--yes', '--with-gaps');
    expect(result.stdout).toMatch(/srv_03[\s\S]*Vermerkt ist: 1 Antwort ohne gültigen Nachweis/);
    expect(responseText(cwd, 'buergerbuero', 'head')).toMatch(/gaps:\n\s+without_evidence: 1/);
  });

  test('role by role, or all that a department holds; one without any answer is refused before anything is handed in', async () => {
    const cwd = answerWorkspace(temporaryFolder());
    await run(cwd, 'answer', '-d', 'vorstand', '--set', 'srv_03=30', '--set', 'srv_09=-', '--set', 'str_01=2');
    expect(codeIn(await run(cwd, 'submit', '-d', 'vorstand', '--yes', '--with-gaps'))).toEqual([2, 'submit-empty']);
    expect(responseText(cwd, 'vorstand', 'head')).toMatch(/^status: draft$/m);
    expect((await run(cwd, 'submit', '-d', 'vorstand', '--role', 'head', '--yes')).code).toBe(0);
    expect((await run(cwd, 'submit', '-d', 'vorstand', '--role', 'board', '--yes')).code).toBe(0);
    expect(responseText(cwd, 'organisation', 'board')).toMatch(/^status: submitted$/m);
  });

  test.each<[title: string, argv: readonly string[], code: string]>([
    ['no department', ['submit', '--yes'], 'answer-needs-department'],
    ['nothing answered', ['submit', '-d', 'vorstand', '--role', 'head', '--yes'], 'submit-empty'],
    ['unknown department', ['submit', '-d', 'burgerbuero', '--yes'], 'unknown-department'],
    ['closed wave', ['submit', ...OFFICE, '--wave', '2025', '--yes'], 'wave-closed'],
    ['unknown questionnaire', ['submit', ...OFFICE, '--questionnaire', 'x'], 'unknown-questionnaire'],
  ])('refused: %s', async (_title, argv, code) => {
    expect(codeIn(await run(await answeredFolder(), ...argv))).toEqual([2, code]);
  });
});

describe('what is handed in', () => {
  test('is not changed by answer, and it says how to go on', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'submit', ...OFFICE, '--yes');
    for (const more of [[], ['--dry-run']]) {
      const refused = await run(cwd, 'answer', ...OFFICE, '--set', 'srv_03=40', ...more);
      expect(codeIn(refused)).toEqual([2, 'response-submitted']);
      expect(refused.stderr).toContain('reifegrad reopen --department buergerbuero --role head');
    }
    expect(answersIn(cwd, 'buergerbuero')['srv_03']).toMatchObject({ value: 30 });
    // What is there already may be said again.
    expect((await run(cwd, 'answer', ...OFFICE, '--set', 'srv_03=30')).code).toBe(0);
  });

  test('keeps no further rater from answering beside it', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'submit', ...OFFICE, '--yes');
    expect((await run(cwd, 'answer', ...OFFICE, '--rater', 'b', '--set', 'srv_03=40')).code).toBe(0);
    expect((await run(cwd, 'verify')).code).toBe(0);
    expect(answersIn(cwd, 'buergerbuero')['srv_03']).toMatchObject({ value: 30 });
  });

  test('opens with a reason alone, then takes answers', async () => {
    const cwd = await answeredFolder();
    expect(codeIn(await run(cwd, 'reopen', ...OFFICE, '--reason', 'x'))).toEqual([2, 'not-submitted']);
    await run(cwd, 'submit', ...OFFICE, '--yes');
    expect(codeIn(await run(cwd, 'reopen', ...OFFICE))).toEqual([2, 'reopen-needs-reason']);
    expect(codeIn(await run(cwd, 'reopen', ...OFFICE, '--reason', '  '))).toEqual([2, 'reopen-needs-reason']);
    expect(codeIn(await run(cwd, 'reopen', ...OFFICE, '--reason', 'x'.repeat(2001)))).toEqual([2, 'reason-too-long']);
    const opened = await run(cwd, 'reopen', ...OFFICE, '--reason', 'Zahl vom Vorjahr');
    expect([opened.code, opened.stdout]).toEqual([0, expect.stringContaining('Wieder geöffnet: Bürgerbüro')]);
    expect((await run(cwd, 'answer', ...OFFICE, '--set', 'srv_03=40')).code).toBe(0);
    expect(journalText(cwd)).toContain('Zahl vom Vorjahr');
  });

  test('is counted as such by status and report', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'answer', '-d', 'vorstand', '--set', 'srv_03=30');
    await run(cwd, 'submit', ...OFFICE, '--yes');
    const status = JSON.parse((await run(cwd, 'status', '--json')).stdout);
    const office = status.questionnaires[0].departments.find(({ id }: { id: string }) => id === 'buergerbuero');
    expect(office.roles[0]).toMatchObject({ status: 'submitted', submittedOn: '2026-11-23', reviewQuestions: 0 });
    const report = (await run(cwd, 'report')).stdout.replace(/\s+/g, ' ');
    expect(report).toContain('1 abgegeben, 1 im Entwurf, 2 noch nicht begonnen. Entwürfe zählen mit.');
    expect(report).toContain('Im Entwurf: Verwaltungsvorstand.');
  });

  test('finished departments are told to hand in, then whoever reviews is told, then the report', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'answer', '-d', 'vorstand', '--set', 'srv_03=30', '--set', 'srv_09=-', '--set', 'str_01=0');
    const next = async (): Promise<readonly string[]> =>
      (await run(cwd, 'status')).stderr.match(/reifegrad \w+(?= )/g) ?? [];
    expect(await next()).toEqual(['reifegrad submit', 'reifegrad report']);
    await run(cwd, 'submit', ...OFFICE, '--yes');
    expect(await next()).toEqual(['reifegrad submit', 'reifegrad review', 'reifegrad report']);
  });
});

describe('review', () => {
  async function handedIn(): Promise<string> {
    const cwd = await answeredFolder();
    await run(cwd, 'submit', ...OFFICE, '--yes');
    return cwd;
  }

  test('lists what waits for it, shows one, accepts it', async () => {
    const cwd = await handedIn();
    const list = await run(cwd, 'review');
    expect(list.stdout).toMatch(/Bürgerbüro\s+Fachbereichsleitung\s+23\.11\.2026\s+([0-9a-f]{4}-){4}/);
    expect(list.stderr).toContain('reifegrad review --department buergerbuero');
    const shown = await run(cwd, 'review', ...OFFICE);
    expect([shown.code, shown.stdout]).toEqual([
      0,
      expect.stringMatching(/^Abgegeben: Bürgerbüro[\s\S]*Was die Antworten sagen[\s\S]*Es fehlt nichts\.\n/),
    ]);
    expect((await run(cwd, 'review', ...OFFICE, '--accept')).stdout).toContain('Angenommen: Bürgerbüro');
    expect(codeIn(await run(cwd, 'review', ...OFFICE, '--accept'))).toEqual([2, 'already-accepted']);
    expect((await run(cwd, 'review')).stdout).toContain('wartet keine Abgabe');
    expect((await run(cwd, 'status')).stdout).toContain('angenommen: Bürgerbüro');
  });

  test('sends back with questions, which stay until the answer is another one', async () => {
    const cwd = await handedIn();
    const sent = await run(cwd, 'review', ...OFFICE, '--send-back', '--question', 'srv_03=Woher kommt die Zahl?');
    expect([sent.code, sent.stdout]).toEqual([0, 'Zurückgegeben mit 1 Rückfrage: Bürgerbüro, Fachbereichsleitung.\n']);
    expect((await run(cwd, 'status')).stdout).toContain('zurückgegeben mit 1 Rückfrage: Bürgerbüro');
    const refused = await run(cwd, 'submit', ...OFFICE, '--yes');
    expect([codeIn(refused), refused.stdout.includes('Woher kommt die Zahl?')]).toEqual([[2, 'submit-gaps'], true]);
    await run(cwd, 'answer', ...OFFICE, '--set', 'srv_03=31');
    expect((await run(cwd, 'submit', ...OFFICE, '--yes')).code).toBe(0);
    expect((await run(cwd, 'lint')).code).toBe(0);
  });

  test('only what is asked about is sent back', async () => {
    const cwd = answerWorkspace(temporaryFolder());
    await run(cwd, 'answer', '-d', 'vorstand', '--set', 'srv_03=30', '--set', 'srv_09=-', '--set', 'str_01=0');
    for (const role of ['head', 'board']) await run(cwd, 'submit', '-d', 'vorstand', '--role', role, '--yes');
    await run(cwd, 'review', '-d', 'vorstand', '--send-back', '--question', 'str_01=Warum?');
    expect(responseText(cwd, 'organisation', 'board')).toMatch(/^status: draft$/m);
    expect(responseText(cwd, 'vorstand', 'head')).toMatch(/^status: submitted$/m);
  });

  test.each<[argv: readonly string[], code: string]>([
    [['--accept'], 'review-needs-department'],
    [[...OFFICE, '--accept', '--send-back'], 'review-one-decision'],
    [[...OFFICE, '--question', 'srv_03=x'], 'review-question-alone'],
    [[...OFFICE, '--send-back'], 'review-needs-question'],
    [[...OFFICE, '--send-back', '--question', 'srv_03='], 'bad-review-question'],
    [[...OFFICE, '--send-back', '--question', 'Wieso?'], 'bad-review-question'],
    [[...OFFICE, '--send-back', '--question', 'srv_30=Wieso?'], 'review-unknown-question'],
    [[...OFFICE, '--send-back', '--question', 'str_01=Wieso?'], 'review-unknown-question'],
    [['-d', 'vorstand', '--accept'], 'not-submitted'],
  ])('refused: %j', async (argv, code) => {
    const cwd = await handedIn();
    expect(codeIn(await run(cwd, 'review', ...argv))).toEqual([2, code]);
    expect(responseText(cwd, 'buergerbuero', 'head')).toMatch(/^status: submitted$/m);
  });
});

describe('history', () => {
  test('tells what happened, in order, for everybody or one question', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'submit', ...OFFICE, '--yes');
    await run(cwd, 'reopen', ...OFFICE, '--reason', 'Zahl vom Vorjahr');
    const { stdout } = await run(cwd, 'history', ...OFFICE);
    expect(stdout).toMatch(/srv_06[\s\S]*srv_03[\s\S]*abgegeben, Prüfzeichen[\s\S]*wieder geöffnet: Zahl vom Vorjahr/);
    const one = JSON.parse((await run(cwd, 'history', '--question', 'srv_03', '--json')).stdout);
    expect(one.responses[0].entries.map(({ kind }: { kind: string }) => kind)).toEqual([
      'answer',
      'submitted',
      'reopened',
    ]);
    expect((await run(cwd, 'history', '-d', 'vorstand')).stdout).toContain('Im Protokoll steht nichts.');
    expect((await run(cwd, 'history', '--format', 'markdown')).stdout).toMatch(/^# Verlauf\n/);
    expect(codeIn(await run(cwd, 'history', '--question', 'srv_33'))).toEqual([2, 'unknown-question']);
  });
});

describe('verify', () => {
  test('nothing found: exit 0, every code, and what it proves', async () => {
    const cwd = await answeredFolder();
    const code = checkCode(await run(cwd, 'submit', ...OFFICE, '--yes'));
    const result = await run(cwd, 'verify');
    expect([result.code, checkCode(result)]).toEqual([0, code]);
    expect(result.stdout).toMatch(/Geprüft: 1 Abgabe; nicht abgegeben: \d+\.\nDas zeigt Änderungen seit der Abgabe/);
    for (const digest of [code, code.replaceAll('-', ' ').toUpperCase()])
      expect((await run(cwd, 'verify', '--digest', digest)).code).toBe(0);
  });

  test('a changed answer: exit 1, what it was and is, and where', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'submit', ...OFFICE, '--yes');
    const path = join(cwd, 'responses/2026/beispiel/buergerbuero/head.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 30', 'value: 90'));
    const { code, stdout } = await run(cwd, 'verify', '--lang', 'de');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Fehler\[changed-submission\]: `srv_03` \(value\): abgegeben wurde 30, jetzt steht hier 90/);
    expect(stdout).toMatch(/head\.yaml:\d+:\d+/);
    const json = JSON.parse((await run(cwd, 'verify', '--json')).stdout);
    expect(json.findings).toMatchObject([{ ruleId: 'changed-submission', messageId: 'submission-answer-changed' }]);
    // What was handed in is what counts.
    const score = await run(cwd, 'score', '--json');
    expect(score.stderr).toContain('changed-submission');
    expect(answersIn(cwd, 'buergerbuero')['srv_03']).toMatchObject({ value: 30 });
  });

  test('a damaged journal or file is a finding, not a reason to give up', async () => {
    const cwd = await answeredFolder();
    await run(cwd, 'submit', ...OFFICE, '--yes');
    writeFileSync(join(cwd, 'responses/2026/beispiel/buergerbuero/head.yaml'), 'format: [');
    const { code, stdout } = await run(cwd, 'verify');
    expect([code, stdout.includes('yaml-syntax')]).toEqual([1, true]);
  });

  test('a code that nobody knows, an older one, and one that is none', async () => {
    const cwd = await answeredFolder();
    const code = checkCode(await run(cwd, 'submit', ...OFFICE, '--yes'));
    const unknown = await run(cwd, 'verify', '--digest', '0123-4567-89ab-cdef-0123');
    expect([unknown.code, unknown.stdout.includes('unknown-check-code')]).toEqual([1, true]);
    await run(cwd, 'reopen', ...OFFICE, '--reason', 'x');
    const older = await run(cwd, 'verify', '--digest', code);
    expect([older.code, older.stdout.includes('superseded-submission')]).toEqual([1, true]);
    expect(codeIn(await run(cwd, 'verify', '--digest', 'abc'))).toEqual([2, 'bad-digest']);
  });
});

describe('entries of a register', () => {
  async function cityWithEntry(): Promise<string> {
    const cwd = registerCity();
    await run(cwd, 'answer', '--entry', 'hundesteuer', '--set', 'form=50', '--set', 'bescheid=ja');
    await run(cwd, 'answer', '-d', 'kaemmerei', '--set', 'schulung=ja');
    return cwd;
  }

  test('are handed in, opened, sent back and checked one by one', async () => {
    const cwd = await cityWithEntry();
    const entry = ['--entry', 'hundesteuer'];
    const result = await run(cwd, 'submit', ...entry, '--yes');
    expect([result.code, result.stdout]).toEqual([0, expect.stringContaining('Abgegeben am')]);
    expect(result.stdout).toContain('Vor der Abgabe: Hundesteuer anmelden');
    expect(result.stderr).toContain('reifegrad reopen --entry hundesteuer');
    const refused = await run(cwd, 'answer', ...entry, '--set', 'form=60');
    expect([codeIn(refused), refused.stderr.includes('reifegrad reopen --entry hundesteuer')]).toEqual([
      [2, 'response-submitted'],
      true,
    ]);
    // The department's own answers are another response.
    expect((await run(cwd, 'answer', '-d', 'kaemmerei', '--set', 'schulung=nein')).code).toBe(0);
    const status = await run(cwd, 'status');
    expect(status.stdout.replace(/\s+/g, ' ')).toContain('abgegeben: Kämmerei (Leistungsverantwortung, 1 Eintrag)');
    expect((await run(cwd, 'review')).stdout).toMatch(/Hundesteuer anmelden[\s\S]*\(Kämmerei\)/);
    expect((await run(cwd, 'verify', '-d', 'kaemmerei')).stdout).toContain('Geprüft: 1 Abgabe');
    expect((await run(cwd, 'history', ...entry)).stdout).toContain(
      'Hundesteuer anmelden (Kämmerei, Leistungsverantwortung)',
    );
    const sent = await run(cwd, 'review', ...entry, '--send-back', '--question', 'form=Woher?');
    expect([sent.code, sent.stderr]).toEqual([0, expect.stringContaining('--entry hundesteuer')]);
    expect((await run(cwd, 'lint')).code).toBe(0);
  });

  test('an entry that there is not, and one beside a department', async () => {
    const cwd = await cityWithEntry();
    expect(codeIn(await run(cwd, 'submit', '--entry', 'hundsteuer', '--yes'))).toEqual([2, 'unknown-entry']);
    const both = await run(cwd, 'verify', '--entry', 'hundesteuer', '-d', 'kaemmerei');
    expect(codeIn(both)).toEqual([2, 'department-and-entry']);
  });
});
