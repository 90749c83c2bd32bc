import type { CommandSpec } from '../command.ts';
import { answer } from './answer.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { plan } from './plan.ts';
import { print } from './print.ts';
import { register } from './register.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';
import { status } from './status.ts';

/** All commands, in the order in which the help shows them. */
export const commands: readonly CommandSpec[] = [
  init,
  print,
  answer,
  status,
  score,
  report,
  explain,
  simulate,
  plan,
  register,
  lint,
  schema,
];
