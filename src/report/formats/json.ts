import type { Report } from '../build-report.ts';
import { toJsonText } from '../json-text.ts';

/** Returns the report as JSON: schema `urn:reifegrad:schema:report:1`. Ids are never translated; titles are in `language`. */
export function renderJson(report: Report): string {
  return toJsonText({ formatVersion: '1.0', kind: 'report', ...report });
}
