import type { CsvCell } from '../csv/read-csv.ts';
import type { CsvValue } from '../csv/write-csv.ts';
import { allMessages, type Messages } from '../messages/index.ts';

const PARTS = ['questionnaire', 'version', 'digest', 'wave', 'subject'] as const;

/** What a sheet says about itself. */
export type StampPart = (typeof PARTS)[number];

/** Whose answers a sheet is for; wave and subject are missing where it is for nobody in particular. */
export type Stamp = Partial<Record<StampPart, string>>;

/** Returns the cells of the line above the head that says whose sheet it is: each part by its name, then as it is. */
export function stampCells(stamp: Stamp, t: Messages): readonly CsvValue[] {
  const pairs = PARTS.flatMap((part): readonly CsvValue[] => {
    const value = stamp[part];
    return value === undefined ? [] : [t(`sheet-stamp-${part}`), value];
  });
  return [{ plain: t('sheet-stamp') }, ...pairs];
}

/** Returns the cells that say whose sheet it is, from the lines above its head; none where no line says so, as in a sheet made by hand. */
export function readStamp(above: readonly (readonly CsvCell[])[]): ReadonlyMap<StampPart, CsvCell> {
  const line = above.find(([first]) => first !== undefined && isCalled(first, 'sheet-stamp')) ?? [];
  return new Map(
    PARTS.flatMap((part) => {
      const name = line.findIndex((cell) => isCalled(cell, `sheet-stamp-${part}`));
      const value = name < 0 ? undefined : line[name + 1];
      return value === undefined || value.text.trim() === '' ? [] : [[part, value] as const];
    }),
  );
}

function isCalled({ text }: CsvCell, id: 'sheet-stamp' | `sheet-stamp-${StampPart}`): boolean {
  return allMessages().some((t) => t(id).toLowerCase() === text.trim().toLowerCase());
}
