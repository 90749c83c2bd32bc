import type { Messages } from '../messages/index.ts';
import type { Role } from '../model/questionnaire.ts';

/** Returns how often a role is asked: once, for each department, or for each entry of a register. */
export function askedPer({ per }: Role, t: Messages): string {
  return per === 'organisation' || per === 'department'
    ? t(`print-role-${per}`)
    : t('print-role-register', { register: per });
}
