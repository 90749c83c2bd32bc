import type { Messages } from '../messages/index.ts';
import type { Confidentiality } from '../model/vocabulary.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Block } from './blocks/block.ts';

interface MaybeInternal {
  readonly confidentiality: Confidentiality;
}

/** Returns the notice of an internal questionnaire as lines for the terminal; nothing for a public one. */
export function internalLines({ confidentiality }: MaybeInternal, t: Messages, style: Style): readonly string[] {
  if (confidentiality === 'public') return [];
  return wrap(t('internal-notice'), style.width).map(style.paint.bold);
}

/** Returns the notice of an internal questionnaire as a block; nothing for a public one. */
export function internalBlocks({ confidentiality }: MaybeInternal, t: Messages): readonly Block[] {
  return confidentiality === 'public' ? [] : [{ kind: 'result', text: t('internal-notice') }];
}
