import type { CsvTable } from '../../csv/read-csv.ts';
import type { Finding, SourceRange } from '../../model/finding.ts';
import type { Sheet } from '../../sheet/read-sheet.ts';
import type { StampPart } from '../../sheet/stamp.ts';
import type { Assignment } from '../interview/assignment.ts';
import { errorAt } from './given.ts';

/** Returns where a sheet says that it is for somebody or something else than what is answered. What it does not say is not checked. */
export function checkStamp(stamp: Sheet['stamp'], assignment: Assignment, table: CsvTable): readonly Finding[] {
  const { questionnaire, wave, department, entry, rater } = assignment;
  const expected: readonly (readonly [part: StampPart, expected: string])[] = [
    ['questionnaire', questionnaire.id],
    ['wave', wave.id],
    ['subject', (entry ?? department).id],
  ];
  const wrong = expected.flatMap(([part, right]): readonly Finding[] => {
    const cell = stamp.get(part);
    const value = cell?.text.trim() ?? right;
    if (cell === undefined || value === right) return [];
    return [
      errorAt(
        { ruleId: 'misplaced-response', messageId: 'sheet-of-other', data: { value, expected: right } },
        table.at(cell),
      ),
    ];
  });
  if (wrong.length > 0) return wrong;
  const [subject, digest, version] = [stamp.get('subject'), stamp.get('digest'), stamp.get('version')];
  const findings: Finding[] = [];
  // What the main response says must not become a further rater's answers.
  if (subject !== undefined && rater !== undefined)
    findings.push(
      errorAt(
        { ruleId: 'misplaced-response', messageId: 'answers-of-other-rater', data: { value: '', expected: rater } },
        table.at(subject),
      ),
    );
  if (digest !== undefined && digest.text.trim() !== questionnaire.digest)
    findings.push(otherContent({ version: version?.text.trim() ?? '' }, assignment, table.at(version ?? digest)));
  return findings;
}

/** Returns the finding that answers are to another version of the questionnaire, or to one of the same name that asks something else. */
export function otherContent(
  written: { readonly version: string },
  { questionnaire }: Pick<Assignment, 'questionnaire'>,
  at: SourceRange,
): Finding {
  const data = { questionnaire: questionnaire.id, version: written.version, expected: questionnaire.version };
  const ruleId =
    written.version === questionnaire.version ? 'other-questionnaire-content' : 'other-questionnaire-version';
  return errorAt({ ruleId, messageId: ruleId, data }, at);
}
