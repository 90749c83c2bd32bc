import type { Assessment } from '../../model/assessment.ts';
import type { Entry, Register } from '../../model/register.ts';
import { registersAskedBy } from '../../model/subject.ts';
import { levelledEntry } from '../../scoring/levelled.ts';
import { type Names, namesOf, type ReportInput } from '../facts.ts';
import { type Counted, countedWay, countsOf, distributionOf, sharesFrom } from './counted.ts';
import { liftsOf } from './lifts.ts';
import type { Portfolio, PortfolioEntry } from './portfolio.ts';
import { standingOf } from './standing.ts';

/**
 * Returns the portfolio of all entries, or of those that one department answers for; null for a questionnaire that declares none,
 * and where there are no entries.
 */
export function portfolioOf(input: ReportInput, department?: string): Portfolio | null {
  const { rules, register } = declared(input);
  if (rules === undefined || register === undefined) return null;
  const names = namesOf(input);
  const isWhole = department === undefined;
  const entries = input.entries
    .flatMap((assessment) => portfolioEntry(assessment, { register, input, names }))
    .filter((entry) => isWhole || entry.department.id === department);
  if (entries.length === 0) return null;
  const { levels } = input.questionnaire;
  const results = new Map(input.entries.map((assessment) => [assessment.subject, assessment]));
  const levelled = entries.flatMap(({ entry, cases }) => {
    const result = results.get(entry.id);
    return result === undefined ? [] : [levelledEntry(result, cases, input.questionnaire)];
  });
  const expected = isWhole ? register.expected : undefined;
  const counted: Counted = { rules, expected, levels, names, entries, levelled };
  return {
    model: names.text(rules.model),
    unit: names.text(rules.unit),
    register: { id: register.id, title: names.text(register.title) },
    counts: countsOf(counted),
    distribution: distributionOf(counted),
    shares: rules.thresholds.flatMap((threshold) => sharesFrom(threshold, counted)),
    countings: rules.countings.map((counting) => countedWay(counting, counted)),
    bottlenecks: bottlenecksOf(entries, input, names),
    lifts: liftsOf(entries),
    entries,
  };
}

function declared({ questionnaire, workspace }: ReportInput): {
  readonly rules: ReportInput['questionnaire']['portfolio'];
  readonly register: Register | undefined;
} {
  const [id] = registersAskedBy(questionnaire.roles);
  return { rules: questionnaire.portfolio, register: workspace.registers.find((register) => register.id === id) };
}

function portfolioEntry(
  assessment: Assessment,
  { register, input, names }: { readonly register: Register; readonly input: ReportInput; readonly names: Names },
): readonly PortfolioEntry[] {
  const entry = register.entries.find(({ id }) => id === assessment.subject);
  if (entry === undefined) return [];
  const { own, bundle } = input.questionnaire.portfolio ?? {};
  const bundleValue = bundle && fieldOf(entry, bundle.field);
  const ownValue = own && fieldOf(entry, own.field);
  return [
    {
      ...standingOf(assessment, input),
      department: names.subject(entry.department),
      cases: entry.cases?.count ?? null,
      period: entry.cases?.period ?? null,
      bundle: bundleValue === undefined ? null : String(bundleValue),
      isOwn: ownValue === undefined ? null : ownValue === own?.value,
    },
  ];
}

function fieldOf({ values }: Entry, field: string): Entry['values'][string] | undefined {
  return Object.hasOwn(values, field) ? values[field] : undefined;
}

/** Those that hold most first; equals in the questionnaire's order. */
function bottlenecksOf(entries: readonly PortfolioEntry[], input: ReportInput, names: Names): Portfolio['bottlenecks'] {
  const held = entries.flatMap(({ bottlenecks }) => bottlenecks.map(({ id }) => id));
  return input.questionnaire.questions
    .map(({ id }) => ({ id, title: names.question(id).title, entries: held.filter((one) => one === id).length }))
    .filter((question) => question.entries > 0)
    .sort((a, b) => b.entries - a.entries);
}
