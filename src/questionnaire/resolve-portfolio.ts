import type { Portfolio } from '../model/documents/questionnaire.ts';
import type { PortfolioRules } from '../model/portfolio.ts';
import type { TextReader } from './resolve-text.ts';

/** Returns how levels are counted together; undefined where the questionnaire does not say. */
export function resolvePortfolio(written: Portfolio | undefined, text: TextReader): PortfolioRules | undefined {
  if (written === undefined) return undefined;
  const { model, unit, thresholds, own, bundle, ceiling, countings = [] } = written;
  return {
    model: text(model),
    unit: text(unit),
    thresholds: [...thresholds].sort((a, b) => a - b),
    own: own && { field: own.field, value: own.value, title: text(own.title) },
    bundle: bundle && { field: bundle.field, unit: text(bundle.unit) },
    ceiling,
    countings: countings.map((counting) => ({
      id: counting.id,
      title: text(counting.title),
      per: counting.per,
      from: counting.from,
      because: text.optional(counting.because),
      source: counting.source,
      checkedOn: counting.checked_on,
    })),
  };
}
