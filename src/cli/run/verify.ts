import { findingsFormats } from '../../findings/formats/index.ts';
import { checkCodeOf, digestDigits } from '../../model/check-code.ts';
import { UserError } from '../../model/errors.ts';
import type { Finding } from '../../model/finding.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { subjectsOf } from '../../model/subject.ts';
import type { Workspace } from '../../model/workspace.ts';
import { internalLines } from '../../report/internal-notice.ts';
import { hanging } from '../../terminal/pairs.ts';
import { wrap } from '../../terminal/wrap.ts';
import { responsesPlace } from '../../workspace/paths.ts';
import { verifyFinding } from '../../workspace/verify/verify-finding.ts';
import { type Verified, verifyResponse } from '../../workspace/verify/verify-response.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { wantedKeys, wantedQuestionnaires } from '../hand-in/wanted-keys.ts';
import { textFor } from '../interview/interview.ts';
import { loadQuestionnaireFor, loadWorkspaceFor } from '../load.ts';
import { findingsOptions } from '../render-findings.ts';
import { formatOption, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** A response that was checked, with the words for it. */
interface Checked extends Verified {
  readonly title: string;
  readonly questionnaire: Questionnaire;
}

/** Checks whether what is handed in is still what was handed in. Exit code 1 when it is not. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const digits = wantedDigits(context);
  const all = checkAll(context, workspace, digits);
  const known = all.filter(({ code }) => code !== 'unknown');
  // A code belongs to one response; where it is known, the others are not what was asked about.
  const checked = known.length > 0 ? known : all;
  const findings = [
    ...checked.flatMap((one) => one.findings),
    ...(digits === undefined || known.length > 0 ? [] : [unknownCode(context, workspace, digits)]),
  ];
  const { io, locale, out } = context;
  const format = formatOption(context, findingsFormats, 'text');
  const shown = findingsOptions({ locale, style: out, cwd: io.cwd, files: io.files }, checked.length);
  const options = { ...shown, isInternal: internalAmong(checked) !== undefined };
  if (format !== 'text' || findings.length > 0) context.print(findingsFormats[format](findings, options));
  if (format === 'text') context.print(summary(context, checked, findings));
  return findings.some(({ severity }) => severity !== 'info') ? exitCodes.findings : exitCodes.ok;
}

function wantedDigits(context: Context): string | undefined {
  const written = textOption(context, 'digest');
  if (written === undefined) return undefined;
  const digits = digestDigits(written);
  if (digits === undefined) throw new UserError('bad-digest', { digest: written });
  return digits;
}

function checkAll(context: Context, workspace: Workspace, digits: string | undefined): readonly Checked[] {
  const wave = selectWave(workspace, textOption(context, 'wave'));
  return wantedQuestionnaires(context, workspace, wave).flatMap((id) => {
    const questionnaire = loadQuestionnaireFor(context, workspace, wave, id);
    return wantedKeys(context, workspace, wave, questionnaire).map((key) => {
      const about = subjectsOf(workspace, wave.date).find((one) => one.id === key.subject);
      const role = questionnaire.roles.get(key.role);
      const titles = [about?.title, role?.title].flatMap((title) =>
        title === undefined ? [] : [textFor(context, title)],
      );
      const verified = verifyResponse(context.io.files, workspace, key, digits);
      return { ...verified, questionnaire, title: `${titles.join(', ')} (${id})` };
    });
  });
}

function unknownCode(context: Context, workspace: Workspace, digits: string): Finding {
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const { shown } = responsesPlace(workspace, { wave: wave.id, questionnaire: wave.questionnaires[0]?.id ?? wave.id });
  const file = shown.slice(0, shown.lastIndexOf('/'));
  return verifyFinding('unknown-check-code', { code: checkCodeOf(digits) }, { file });
}

/** The first questionnaire that is internal, of what was checked. */
function internalAmong(checked: readonly Checked[]): Questionnaire | undefined {
  return checked.find(({ questionnaire }) => questionnaire.confidentiality === 'internal')?.questionnaire;
}

/** What was checked, how it came out, and what that proves; findings before it have said whether it is internal. */
function summary({ t, out }: Context, checked: readonly Checked[], findings: readonly Finding[]): string {
  const handedIn = checked.filter(({ submission }) => submission !== undefined);
  const isFine = ({ findings: own }: Checked): boolean => own.every(({ severity }) => severity === 'info');
  const lead = out.isAccessible ? '- ' : `  ${out.symbols.bullet} `;
  const lines = handedIn.filter(isFine).flatMap(({ title, submission }) => {
    const data = { title, code: checkCodeOf(submission?.digest ?? '') };
    return hanging(t('verify-unchanged', data), lead, out.width);
  });
  const internal = internalAmong(checked);
  const notice = internal === undefined ? [] : internalLines(internal, t, out);
  const drafts = checked.filter(({ status }) => status === 'draft' || status === 'missing').length;
  return `${[
    ...(findings.length > 0 ? [''] : notice),
    ...(lines.length === 0 ? [] : [t('verify-unchanged-title'), ...lines, '']),
    ...wrap(t('verify-summary', { checked: handedIn.length, drafts }), out.width),
    ...wrap(t('verify-limits'), out.width),
  ].join('\n')}\n`;
}
