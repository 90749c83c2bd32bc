import type { Register } from '../../model/register.ts';
import type { Change, Imported } from '../../register/from-table.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Context } from '../command.ts';

type Changes = Pick<Imported, 'changes' | 'missing'>;

/** Returns what would change, a line for each new or removed entry and for each changed cell. */
export function changeLines(
  { changes, missing }: Changes,
  removesMissing: boolean,
  { t, out }: Pick<Context, 't' | 'out'>,
): readonly string[] {
  const { forward } = out.symbols;
  const cellLine = (id: string, { column, before, after }: Change['cells'][number]): string =>
    `${id}: ${column}: ${shown(before)} ${forward} ${shown(after)}`;
  return [
    ...changes.flatMap(({ id, kind, cells }) =>
      kind === 'added' ? [t('register-line-added', { id: safeLine(id) })] : cells.map((cell) => cellLine(id, cell)),
    ),
    ...(removesMissing ? missing.map((id) => t('register-line-removed', { id: safeLine(id) })) : []),
  ].map((line) => `${line}\n`);
}

/** Returns what was done, or would be done, in one sentence, and what the table does not name. */
export function outcomeLine(
  { changes, missing }: Changes,
  removesMissing: boolean,
  { file }: Pick<Register, 'file'>,
  { t, options }: Pick<Context, 't' | 'options'>,
): string {
  const countOf = (wanted: Change['kind']): number => changes.filter(({ kind }) => kind === wanted).length;
  const removed = removesMissing ? missing.length : 0;
  const counts = { added: countOf('added'), changed: countOf('changed'), removed, file: safeLine(file) };
  const done = options['dryRun'] === true ? 'register-dry-run' : 'register-imported';
  const left = removesMissing ? [] : missing;
  return [
    t(changes.length + removed === 0 ? 'register-unchanged' : done, counts),
    ...(left.length === 0
      ? []
      : [t('register-missing', { count: left.length, entries: left.map(safeLine).join(', ') })]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function shown(value: unknown): string {
  return value === undefined ? '-' : safeLine(String(value));
}
