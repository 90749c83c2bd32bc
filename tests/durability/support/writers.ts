import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/model/answer.ts';
import type { Files } from '../../../src/model/files.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { answerNumber, openCampaign, questionFor } from './world.ts';

/** Something that answers are given to, one after the other. */
export interface Writer {
  /** Confirms the n-th answer: afterwards it has to be there, whatever happens. */
  confirm(n: number): void;
  fold(): void;
  close(): void;
}

/** How answers are kept: as the program does it, or in ways that lose data, to show that the campaigns would notice. */
export type Variant = 'program' | 'in-place' | 'single-write' | 'without-sync' | 'without-folder-sync';

type WriteFile = (path: string, text: string) => void;

/** Ways to write a whole file that lose data. */
const wholeFile: Readonly<Partial<Record<Variant, WriteFile>>> = {
  'in-place': writeFileSync,
  'without-sync': (path, text) => {
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
  },
  'without-folder-sync': writeOnce,
};

/** Returns a writer on the workspace in a folder; `name` tells several processes apart. */
export function openWriter(variant: Variant, root: string, name: string): Writer {
  const write = wholeFile[variant];
  if (write !== undefined) return wholeFileWriter(root, write);
  const files = variant === 'single-write' ? singleWriteFiles : systemFiles;
  const session = openCampaign(root, { files, randomHex: () => name });
  return {
    confirm: (n) => void session.confirm(questionFor(n), answerNumber(n)),
    fold: () => void session.fold(),
    close: () => session.close(),
  };
}

/** The whole file with each answer, in place of journal and safe write: what a first version of such a program does. */
function wholeFileWriter(root: string, write: WriteFile): Writer {
  const {
    key,
    questionnaireVersion: version,
    questionnaireDigest: digest,
    answers,
  } = openCampaign(root, { randomHex: () => 'bad' }).response;
  const { questionnaire: id, ...place } = key;
  const kept: Record<string, Answer> = { ...answers };
  const folder = join(root, 'responses', key.wave, id, key.subject);
  mkdirSync(folder, { recursive: true });
  return {
    confirm(n) {
      kept[questionFor(n)] = answerNumber(n);
      const document = { format: 1, questionnaire: { id, version, digest }, ...place, status: 'draft', answers: kept };
      write(join(folder, `${key.role}.yaml`), JSON.stringify(document, null, 1));
    },
    fold: () => {},
    close: () => {},
  };
}

const singleWriteFiles: Files = { ...systemFiles, write: writeOnce };

/** Temporary file, fsync and rename, but one call of `write`, its result ignored, and no fsync of the folder: as well-known libraries do. */
function writeOnce(path: string, content: string | Uint8Array): void {
  const descriptor = openSync(`${path}.tmp`, 'w');
  try {
    writeSync(descriptor, Buffer.from(content));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${path}.tmp`, path);
}
