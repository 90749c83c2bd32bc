// The program that the campaigns interfere with: hands in or opens the one response, and says so when it is done.
import { writeFileSync, writeSync } from 'node:fs';
import { UserError } from '../../../src/model/errors.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { reopenResponse } from '../../../src/workspace/reopen-response.ts';
import { submitResponse } from '../../../src/workspace/submit-response.ts';
import { campaignOptions, loadCampaign } from './world.ts';

/** What the program is told on its command line, as JSON. */
export interface HandInOrders {
  readonly root: string;
  readonly action: 'submit' | 'reopen';
  readonly writer: string;
  /** How the response file is written: as the program does it, or by a plain writeFile. */
  readonly variant: 'program' | 'in-place';
  /** How often it is tried when somebody else has answered meanwhile. */
  readonly attempts: number;
}

const orders = JSON.parse(process.argv[2] ?? '') as HandInOrders;

// Written at once and by the kernel: what the campaign has read was said before the kill.
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

function act({ root, action, writer, variant }: HandInOrders): void {
  const inPlace = { ...systemFiles, write: (path: string, text: string | Uint8Array) => writeFileSync(path, text) };
  const options = campaignOptions(root, {
    files: variant === 'in-place' ? inPlace : systemFiles,
    randomHex: () => writer,
  });
  tell('ready');
  if (action === 'reopen') {
    reopenResponse(options, 'Zahl berichtigen');
    return;
  }
  const response = loadCampaign(root);
  submitResponse(options, { seen: 'answers' in response ? response.answers : {}, gaps: { open: 1 } });
}

/** Returns whether it is to be tried once more. */
function attempt(): boolean {
  try {
    act(orders);
    tell('confirmed 1');
    return false;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell(`refused ${error.code} ${error.data['reason'] ?? ''}`);
    process.exitCode = 2;
    return error.code === 'submit-changed';
  }
}

for (let count = 1; count <= orders.attempts && attempt(); count += 1) process.exitCode = 0;
