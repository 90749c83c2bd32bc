import Ajv2020, { type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Returns a validator as an editor would have it, with all errors; `strict` overlooks nothing in the schema itself. */
export function compileSchema(schema: object, options: Options = {}): ValidateFunction {
  return formats.default(new Ajv2020.default({ allErrors: true, discriminator: true, ...options })).compile(schema);
}

/** As strict as can be, and without keywords of our own: for schemas that other validators read. */
export const STRICT: Options = { strict: true, discriminator: false };
