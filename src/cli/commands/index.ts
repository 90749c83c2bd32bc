import type { CommandSpec } from '../command.ts';
import { answer } from './answer.ts';
import { delegate } from './delegate.ts';
import { explain } from './explain.ts';
import { history } from './history.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { merge } from './merge.ts';
import { plan } from './plan.ts';
import { print } from './print.ts';
import { register } from './register.ts';
import { reopen } from './reopen.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';
import { status } from './status.ts';
import { submit } from './submit.ts';
import { verify } from './verify.ts';

/** All commands, in the order in which the help shows them. */
export const commands: readonly CommandSpec[] = [
  init,
  print,
  answer,
  delegate,
  merge,
  submit,
  reopen,
  status,
  score,
  report,
  explain,
  simulate,
  plan,
  register,
  review,
  history,
  verify,
  lint,
  schema,
];
