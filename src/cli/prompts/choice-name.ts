import type { Messages } from '../../messages/index.ts';
import type { ChoiceView } from './prompts.ts';

/** Returns the name of an entry with what is to be said about it: `geregelt (gewählt, Antwort 2025)`. */
export function choiceName({ label, remarks = [] }: ChoiceView, isCurrent: boolean, t: Messages): string {
  const all = [...(isCurrent ? [t('choice-current')] : []), ...remarks];
  return all.length === 0 ? label : `${label} (${all.join(', ')})`;
}
