import type { Messages } from '../messages/index.ts';
import type { SensitivityFacts } from './sensitivity.ts';
import { nameList, score } from './words.ts';

/** Returns how much the weights decide, in sentences; none without a score. */
export function sensitivitySentences(facts: SensitivityFacts | null, t: Messages): readonly string[] {
  if (facts === null) return [];
  const { equalDimensions, equalQuestions, weakest } = facts;
  const declared = nameList(weakest.declared);
  return [
    t('sensitivity-equal', { dimensions: score(equalDimensions, t), questions: score(equalQuestions, t) }),
    ...withoutSentence(facts, t),
    ...(weakest.declared.length < 2
      ? []
      : [
          weakest.holds
            ? t('sensitivity-order-holds', { weakest: declared })
            : t('sensitivity-order-changes', { weakest: declared, instead: nameList(weakest.equalQuestions) }),
        ]),
  ];
}

function withoutSentence({ withoutDimension }: SensitivityFacts, t: Messages): readonly string[] {
  const known = withoutDimension.filter(({ score: left }) => left !== null);
  const rising = known.toSorted((a, b) => (a.score?.value ?? 0) - (b.score?.value ?? 0));
  const [lowest, highest] = [rising[0], rising.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest) return [];
  const data = {
    ...{ low: score(lowest.score, t), lowWithout: lowest.title },
    ...{ high: score(highest.score, t), highWithout: highest.title },
  };
  return [t('sensitivity-without', data)];
}
