import type { ErrorObject } from 'ajv';

/**
 * Returns the errors that a person needs: of the alternatives of an `anyOf`, only those of the one that fits best,
 * and no error that merely repeats another.
 */
export function thinErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'anyOf') kept.push(...bestBranch(error, takeBranches(kept, error)));
    else if (!isRepetition(error)) kept.push(error);
  }
  return kept;
}

/** ajv says `propertyNames` beside what is wrong with the name, and complains about a missing tag beside `required`. */
function isRepetition({ keyword, params }: ErrorObject): boolean {
  return keyword === 'propertyNames' || (keyword === 'discriminator' && params['tagValue'] === undefined);
}

/** The errors of all alternatives stand directly before the error of their `anyOf`. */
function takeBranches(kept: ErrorObject[], anyOf: ErrorObject): ErrorObject[] {
  let from = kept.length;
  while (from > 0 && isBelow(kept[from - 1], anyOf)) from -= 1;
  return kept.splice(from);
}

function isBelow(error: ErrorObject | undefined, anyOf: ErrorObject): boolean {
  return error?.schemaPath.startsWith(`${anyOf.schemaPath}/`) ?? false;
}

/** The best alternative has the right type and the fewest errors; where none has the right type, the types are the point. */
function bestBranch(anyOf: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const branches = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const branch = error.schemaPath.slice(anyOf.schemaPath.length + 1).split('/', 1)[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const fitting = [...branches.values()].filter((branch) => !branch.some((error) => isWrongTypeOf(error, anyOf)));
  const [best] = fitting.sort((a, b) => a.length - b.length);
  return best ?? [anyOf];
}

function isWrongTypeOf(error: ErrorObject, anyOf: ErrorObject): boolean {
  return error.keyword === 'type' && error.instancePath === anyOf.instancePath;
}
