/** What is needed of a line reader to correct what it has done. */
export interface LineEditor {
  readonly line: string;
  readonly cursor: number;
  write(text: string | null, key?: { readonly name: string }): void;
  clearLine(direction: 0): void;
}

/** The line before a key, and where the cursor stood in it. */
export interface LineBefore {
  readonly line: string;
  readonly cursor: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Finishes what a key began: the line reader deletes and moves by code points, a person by what looks like one character
 * (a letter with its mark, a flag, a family). Letters with marks become one character where Unicode has it.
 */
export function finishEdit(editor: LineEditor, before: LineBefore, keyName: string): void {
  for (let step = stepsLeft(before, keyName); step > 0; step -= 1) editor.write(null, { name: keyName });
  if (editor.line !== editor.line.normalize('NFC')) composeLine(editor);
}

/** Replaces the whole line; the cursor stands behind it. */
export function replaceLine(editor: LineEditor, line: string): void {
  editor.clearLine(0);
  editor.write(line);
}

function composeLine(editor: LineEditor): void {
  const behind = [...editor.line.slice(editor.cursor).normalize('NFC')].length;
  replaceLine(editor, editor.line.normalize('NFC'));
  for (let step = 0; step < behind; step += 1) editor.write(null, { name: 'left' });
}

/** Returns how many code points of the character that a key dealt with are left. */
function stepsLeft({ line, cursor }: LineBefore, keyName: string): number {
  const isLeft = keyName === 'backspace' || keyName === 'left';
  if (!isLeft && keyName !== 'delete' && keyName !== 'right') return 0;
  const touched = graphemes.segment(line).containing(isLeft ? cursor - 1 : cursor);
  return touched === undefined ? 0 : [...touched.segment].length - 1;
}
