import { resolve } from 'node:path';
import type { FindingsOptions } from '../findings/formats/format.ts';
import { formatText } from '../findings/formats/text.ts';
import type { Files } from '../model/files.ts';
import type { Finding } from '../model/finding.ts';
import type { Locale } from '../model/text.ts';
import { decodeForDisplay } from '../source/decode.ts';
import { MAX_DOCUMENT_BYTES } from '../source/read.ts';
import type { Style } from '../terminal/style.ts';
import { programVersion } from './version.ts';

/** For whom findings are shown, and where the files are that they speak of. */
export interface FindingsView {
  readonly locale: Locale;
  readonly style: Style;
  readonly cwd: string;
  readonly files: Files;
}

/** Returns findings as people read them: with code frames, reasons and ways out. */
export function renderFindings(findings: readonly Finding[], view: FindingsView): string {
  return formatText(findings, findingsOptions(view, new Set(findings.map(({ at }) => at.file)).size));
}

/** Returns what a format of findings needs to know; `count` is how many documents were looked at. */
export function findingsOptions({ locale, style, cwd, files }: FindingsView, count: number): FindingsOptions {
  const { paint, width, isAccessible } = style;
  return { locale, paint, width, isAccessible, textOf: textReader(cwd, files), version: programVersion, files: count };
}

/** Code frames show the file as it is on the disk; one that cannot be read or decoded is shown without a frame. */
function textReader(cwd: string, files: Files): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, readText(resolve(cwd, file), files));
    return texts.get(file);
  };
}

function readText(path: string, files: Files): string | undefined {
  return files.kind(path) === 'file'
    ? decodeForDisplay(files.read(path, MAX_DOCUMENT_BYTES), MAX_DOCUMENT_BYTES)
    : undefined;
}
