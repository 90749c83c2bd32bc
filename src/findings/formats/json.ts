import { findingSentences, messagesFor } from '../../messages/index.ts';
import type { FindingEntry, FindingsDocument, RelatedEntry } from '../../model/documents/findings.ts';
import type { Finding, RelatedPlace } from '../../model/finding.ts';
import type { Locale } from '../../model/text.ts';
import { hasInternal } from '../internal.ts';
import { sortFindings } from '../order.ts';
import { relatedMessage } from '../related.ts';
import { summarise } from '../summary.ts';
import type { FindingsOptions } from './format.ts';

/** Returns one JSON document (`schemas/findings.schema.json`), also when there is nothing to report. */
export function formatJson(
  findings: readonly Finding[],
  { locale, version, files, isInternal = false }: Pick<FindingsOptions, 'locale' | 'version' | 'files' | 'isInternal'>,
): string {
  const { error, warning, info } = summarise(findings);
  const document: FindingsDocument = {
    formatVersion: '1.0',
    ...(hasInternal(findings, { isInternal }) ? { confidentiality: 'internal' } : {}),
    tool: { name: 'reifegrad', version },
    summary: { files, errors: error, warnings: warning, infos: info },
    findings: sortFindings(findings).map((finding) => entry(finding, locale)),
  };
  return `${escapeUnsafe(JSON.stringify(document, undefined, 2))}\n`;
}

function entry(finding: Finding, locale: Locale): FindingEntry {
  const { ruleId, messageId, severity, data, at, related, suggestions } = finding;
  const { what, why, help } = findingSentences(locale, messageId, data);
  return {
    ruleId,
    messageId,
    severity,
    message: what,
    why,
    help,
    file: at.file,
    pointer: at.pointer,
    range: { start: { ...at.start }, end: { ...at.end } },
    related: related.map((place) => relatedEntry(place, locale)),
    suggestions: [...suggestions],
    data: { ...data },
  };
}

function relatedEntry({ messageId, at }: RelatedPlace, locale: Locale): RelatedEntry {
  return {
    message: relatedMessage(messagesFor(locale), messageId),
    file: at.file,
    pointer: at.pointer,
    range: { start: { ...at.start }, end: { ...at.end } },
  };
}

/** JSON escapes C0 by itself; what else could control a terminal is escaped too, without changing what the JSON says. */
function escapeUnsafe(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
