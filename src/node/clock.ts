import { UserError } from '../model/errors.ts';

/**
 * Returns the day as YYYY-MM-DD: of SOURCE_DATE_EPOCH (seconds since 1970, UTC) when it is set, else of `now` in local time.
 * @throws UserError `bad-source-date-epoch` when the variable is not a number of seconds.
 */
export function dayOf(now: Date, sourceDateEpoch: string | undefined): string {
  if (sourceDateEpoch === undefined || sourceDateEpoch === '') {
    return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join('-');
  }
  const fixed = new Date(/^\d{1,12}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) * 1000 : Number.NaN);
  if (Number.isNaN(fixed.getTime())) throw new UserError('bad-source-date-epoch', { value: sourceDateEpoch });
  return fixed.toISOString().slice(0, 10);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
