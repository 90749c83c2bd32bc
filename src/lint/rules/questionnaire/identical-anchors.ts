import { joinPointer } from '../../../source/pointer.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';
import { type Wording, wordingsOf } from '../../texts.ts';

/** Two points of a question's scale have the same words in one language. */
export const identicalAnchors = defineRule({
  id: 'identical-anchors',
  severity: 'error',
  check({ document, questions }, report) {
    for (const { written, pointer } of questions) {
      const anchors = Object.entries(written.anchors ?? {}).flatMap(([point, text]) =>
        wordingsOf({ text, pointer: joinPointer(pointer, 'anchors', point) }, document.default_language),
      );
      reportSame(anchors, report);
    }
  },
});

function reportSame(anchors: readonly Wording[], report: Report): void {
  const firstUse = new Map<string, string>();
  for (const { language, words, pointer } of anchors) {
    const key = `${language} ${words.trim().toLowerCase()}`;
    const first = firstUse.get(key);
    if (first === undefined) firstUse.set(key, pointer);
    else report(pointer, { related: [{ messageId: 'related-same-text', pointer: first }] });
  }
}
