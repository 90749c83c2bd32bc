import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import { resolveQuestionnaire } from '../../src/questionnaire/resolve.ts';
import { reportFormats } from '../../src/report/formats/index.ts';
import { scoreFormats } from '../../src/report/score/formats.ts';
import { buildStatus } from '../../src/report/status/build-status.ts';
import { statusFormats } from '../../src/report/status/formats.ts';
import { BEISPIEL, readDocument } from '../support/questionnaires.ts';
import {
  cityDepartments,
  cityInput,
  cityRaters,
  cityReport,
  cityResponses,
  type ReportWorld,
} from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

const attacks: readonly (readonly [string, string])[] = [
  ['escape sequence', '\u001b[31mrot\u001b]0;Titel\u0007'],
  ['C1 control', 'a\u009b31mb'],
  ['turned round', 'a\u202egnp.exe'],
  ['pipes', 'a | b || c'],
  ['HTML', '<img src=x onerror=alert(1)><script>1</script> &lt;'],
  ['code', '`rm` ```sh'],
  ['link', '[klick](https://example.org/) ![bild](javascript:1)'],
  ['bare addresses', 'https://example.org www.example.org a@example.org mailto:a@example.org'],
  ['emphasis', '**fett** _kursiv_ ~~weg~~ $x$'],
  ['heading', '# Überschrift'],
  ['list', '- Punkt'],
  ['number', '1. Punkt'],
  ['second line', 'eins\n\n## zwei\n| a |'],
  ['backslashes', 'a \\| b \\\\'],
];

/** The city with the text in every place where a person may write one. */
function attacked(text: string): ReportWorld {
  const everywhere = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(everywhere);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key === 'de' || key === 'en' || key === 'ref' ? text : everywhere(part),
      ]),
    );
  };
  const inAnswers = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'comment' || key === 'reason' ? text : inAnswers(part)]),
    );
  };
  return {
    organisation: text,
    departments: cityDepartments.map((department) => ({ ...department, title: { de: text } })),
    questionnaire: resolveQuestionnaire(everywhere(readDocument(BEISPIEL)) as QuestionnaireDocument),
    raters: cityRaters,
    responses: cityResponses.map((one) => ({ ...one, answers: inAnswers(one.answers) as typeof one.answers })),
  };
}

const page = { t: messagesFor('de'), style: styleWith() };
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe.each(attacks)('%s', (_name, text) => {
  const world = attacked(text);
  const reports = [cityReport(world), cityReport(world, 'buergeramt'), cityReport(world, 'bauen')];

  test('terminal: nothing controls it, nothing pretends to be a line of ours', () => {
    const input = cityInput(world);
    const status = buildStatus({ workspace: input.workspace, wave: { ...input.wave, title: text }, language: 'de' }, [
      input,
    ]);
    const outputs = [
      ...reports.map((report) => reportFormats.terminal(report, page)),
      ...reports.map((report) => scoreFormats.text([{ report, assessment: input.organisation }], page)),
      statusFormats.text(status, page),
    ];
    for (const output of outputs) {
      expect(output).not.toMatch(control);
      expect(output).not.toMatch(/^## zwei/m);
    }
  });

  test('JSON: the text comes back as it was, nothing controls a terminal', () => {
    for (const report of reports) {
      const output = reportFormats.json(report, page);
      expect(output).not.toMatch(control);
      expect(JSON.parse(output).questionnaire.title).toBe(text);
    }
  });

  test('Markdown: no HTML, link, code or second cell', () => {
    for (const report of reports) {
      const output = reportFormats.markdown(report, page);
      expect(output).not.toMatch(control);
      // Backslash pairs first: after them a backslash really escapes what follows.
      const bare = output.replace(/\\\\/g, '').replace(/\\[^\w\s]/g, '');
      expect(bare).not.toMatch(/[`[\]<$]|~~|https?:\/\/|www\.|\w@\w|mailto:/);
      expect(bare.match(/\*\*?/g)?.length ?? 0).toBe(fixedStars(report));
      expect(bare).not.toMatch(/^(- )?(# Über|- Punkt|1\. Punkt|## zwei)/m);
      expect(unevenTables(output)).toEqual([]);
    }
  });
});

/** Stars of our own: confidentiality and total are bold, three summary rows in italics. */
function fixedStars({ spread }: ReturnType<typeof cityReport>): number {
  return 4 + (spread === null ? 0 : 6);
}

/** Returns lines of tables that have another number of cells than the line above them. */
function unevenTables(markdown: string): readonly string[] {
  const cells = (line: string) => line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length;
  const lines = markdown.split('\n');
  return lines.filter((line, index) => {
    const above = lines[index - 1] ?? '';
    return line.startsWith('|') && above.startsWith('|') && cells(line) !== cells(above);
  });
}
