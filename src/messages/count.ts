/** Returns a number with its noun: `1 Datei`, `2 Dateien`. Only for languages that have one plural. */
export function count(number: string | number | undefined, singular: string, plural: string): string {
  return `${number ?? 0} ${Number(number) === 1 ? singular : plural}`;
}
