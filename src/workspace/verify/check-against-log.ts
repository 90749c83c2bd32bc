import type { ResponseDocument } from '../../model/documents/response.ts';
import type { Finding } from '../../model/finding.ts';
import { compareWithHandedIn, isAsHandedIn } from '../handed-in.ts';
import type { Standing } from '../journal-event.ts';
import type { StoredResponse } from '../read-stored.ts';
import { includedIn } from '../response-state.ts';
import { hasRightDigest, logDigest } from '../submission-digest.ts';
import { differencesIn } from './differences.ts';
import { differenceFindings, verifyFinding } from './verify-finding.ts';

const RULE = 'changed-submission';

/** Returns what differs between the response file and what the journal says was handed in, and what does not fit its digest. */
export function checkAgainstLog(stored: StoredResponse, shown: string): readonly Finding[] {
  const { state, source, onDisk } = stored;
  const document = source?.value as ResponseDocument | undefined;
  if (state.status === 'draft' || document === undefined) return [];
  const digest = hasRightDigest(document)
    ? []
    : [
        verifyFinding(
          'submission-digest-wrong',
          {},
          { file: shown, at: source === onDisk ? source?.locate('/submitted') : undefined, ruleId: RULE },
        ),
      ];
  if (state.standing === undefined)
    return [verifyFinding('unlogged-submission', {}, { file: shown, severity: 'warning' }), ...digest];
  return [...checkFile(stored, state.standing, shown), ...digest, ...checkLog(stored, state.standing, document, shown)];
}

function checkFile(
  { onDisk, source, journals }: StoredResponse,
  standing: Standing,
  shown: string,
): readonly Finding[] {
  if (isAsHandedIn(onDisk, standing)) return [];
  const place = { file: shown, ruleId: RULE };
  if (onDisk === undefined || source === undefined) return [verifyFinding('submission-file-missing', {}, place)];
  const isBehind = compareWithHandedIn(onDisk, source, journals) === 'behind';
  if (isBehind)
    return [
      verifyFinding('submission-not-in-file', {}, { ...place, at: onDisk.locate('/status'), severity: 'warning' }),
    ];
  const [then, now] = [source.value, onDisk.value] as [ResponseDocument, ResponseDocument];
  const differences = differenceFindings(differencesIn(then, now), shown, onDisk);
  return differences.length > 0 ? differences : [verifyFinding('submission-touched', {}, place)];
}

function checkLog(
  { journals }: StoredResponse,
  standing: Standing,
  { submitted }: ResponseDocument,
  file: string,
): readonly Finding[] {
  const isSame = submitted?.digest === standing.digest && submitted.log === logDigest(includedIn(standing, journals));
  return isSame ? [] : [verifyFinding('submission-log-changed', {}, { file, ruleId: RULE })];
}
