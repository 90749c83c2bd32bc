import { findingSentences, type Messages, messagesFor } from '../../messages/index.ts';
import type { Finding, RelatedPlace, Severity, SourceRange } from '../../model/finding.ts';
import { codeFrame } from '../../source/frame.ts';
import type { Paint } from '../../terminal/paint.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { displayWidth } from '../../terminal/width.ts';
import { wrap } from '../../terminal/wrap.ts';
import { hasInternal } from '../internal.ts';
import { sortFindings } from '../order.ts';
import { relatedMessage } from '../related.ts';
import { summarise } from '../summary.ts';
import type { FindingsOptions } from './format.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, keyof Paint>;

/** Returns findings for people: what, where in the text, why, what to do; the sum at the end, where the eye is. */
export function formatText(findings: readonly Finding[], options: FindingsOptions): string {
  const messages = messagesFor(options.locale);
  const blocks = sortFindings(findings).map((finding) => block(finding, messages, options).join('\n'));
  const notice = hasInternal(findings, options) ? [options.paint.bold(messages('internal-notice'))] : [];
  return `${[...notice, ...blocks, summaryLine(findings, messages, options)].join('\n\n')}\n`;
}

function block(finding: Finding, messages: Messages, options: FindingsOptions): readonly string[] {
  const { what, why, help } = findingSentences(options.locale, finding.messageId, finding.data);
  const { paint } = options;
  const tag = `${messages(`finding-${finding.severity}`)}[${finding.ruleId}]`;
  const margin = ' '.repeat(String(finding.at.start.line).length);
  const notes = [
    note(messages('finding-why'), why, margin, options),
    note(messages('finding-help'), help, margin, options),
    ...suggestionNote(finding, messages, margin, options),
    ...relatedNotes(finding, messages, margin, options),
  ];
  return [
    `${paint.bold(paint[colours[finding.severity]](tag))}${paint.bold(`: ${safeLine(what)}`)}`,
    ...place(finding, messages, margin, options),
    ...notes.flat(),
  ];
}

function place(finding: Finding, messages: Messages, margin: string, options: FindingsOptions): readonly string[] {
  const where = safeLine(placeText(finding.at));
  if (options.isAccessible) return [`${messages('finding-place')}: ${where}`];
  const arrow = `${margin}${options.paint.blue('-->')} ${where}`;
  const text = options.textOf(finding.at.file);
  if (text === undefined) return [arrow];
  const lines = codeFrame(text, finding.at, {
    maxWidth: options.width,
    label: inlineLabel(finding, messages),
    encode: safeLine,
    widthOf: displayWidth,
  });
  return [arrow, ...paintFrame(lines, finding.severity, margin.length, options.paint)];
}

function paintFrame(lines: readonly string[], severity: Severity, margin: number, paint: Paint): readonly string[] {
  const [empty = '', numbered = '', carets = ''] = lines;
  const gutter = margin + 2;
  const split = (line: string): [string, string] => [line.slice(0, gutter), line.slice(gutter)];
  const [number, code] = split(numbered);
  const [bar, under] = split(carets);
  return [paint.blue(empty), paint.blue(number) + code, paint.blue(bar) + paint[colours[severity]](under)];
}

/** The first other place of the same file is short enough to stand behind the carets. */
function inlineLabel({ at, related: [first] }: Finding, messages: Messages): string {
  if (first === undefined || first.at.file !== at.file) return '';
  const { line, column } = first.at.start;
  return safeLine(`${relatedMessage(messages, first.messageId)}: ${line}:${column}`);
}

function relatedNotes(
  finding: Finding,
  messages: Messages,
  margin: string,
  options: FindingsOptions,
): readonly string[][] {
  const isInFrame = (place: RelatedPlace, index: number): boolean =>
    index === 0 &&
    place.at.file === finding.at.file &&
    !options.isAccessible &&
    options.textOf(place.at.file) !== undefined;
  return finding.related
    .filter((place, index) => !isInFrame(place, index))
    .map(({ messageId, at }) =>
      note(messages('finding-see'), `${relatedMessage(messages, messageId)}: ${placeText(at)}`, margin, options),
    );
}

function suggestionNote(
  { suggestions }: Finding,
  messages: Messages,
  margin: string,
  options: FindingsOptions,
): readonly string[][] {
  if (suggestions.length === 0) return [];
  const words = suggestions.slice(0, 3).map((suggestion) => `\`${suggestion}\``);
  return [note(messages('finding-meant'), words.join(', '), margin, options)];
}

function note(
  label: string,
  sentence: string,
  margin: string,
  { width, paint, isAccessible }: FindingsOptions,
): string[] {
  const lead = isAccessible ? '' : `${margin} = `;
  const lines = wrap(`${label}: ${safeLine(sentence)}`, Math.max(30, width - lead.length));
  return lines.map((line, index) => (index === 0 ? `${paint.blue(lead)}${line}` : `${' '.repeat(lead.length)}${line}`));
}

function placeText({ file, start }: SourceRange): string {
  return `${file}:${start.line}:${start.column}`;
}

function summaryLine(findings: readonly Finding[], messages: Messages, { files, paint }: FindingsOptions): string {
  if (findings.length === 0) return paint.green(messages('finding-summary-clean', { files }));
  return paint.bold(messages('finding-summary', { files, ...summarise(findings) }));
}
