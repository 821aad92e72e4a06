// Runs the commands of the docs as they stand, so that no reader meets one that does not work.
//
//   ```sh run   is run here, with bash, in the folder of the checkout; the demo of README runs meanwhile.
//               A ```text block right after it is what it must print; a line "..." stands for any lines,
//               and "…" within a line for any characters.
//   ```sh ci    must stand, line by line, in .ci/run.
//   ```sh demo  (README, once) starts the demo.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const BLOCK = /^```sh ([a-z-]+)\n([\s\S]*?)^```\n(?:\s*^```text\n([\s\S]*?)^```\n)?/gm;
const START_SECONDS = 300;
const failures = [];

const documents = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !file.startsWith('ig/input'));
const blocks = documents.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(BLOCK)].map(([, kind, command, output]) => ({
    file, kind, command: command.trim(), output,
  })));

const ciRun = readFileSync('.ci/run', 'utf8').split('\n').map((line) => line.trim());
for (const { file, command } of blocks.filter((block) => block.kind === 'ci')) {
  for (const line of command.split('\n')) {
    if (!ciRun.includes(line)) failures.push(`${file}: .ci/run does not run \`${line}\``);
  }
}

const demos = blocks.filter((block) => block.kind === 'demo');
if (demos.length !== 1) throw new Error('one block of README starts the demo');
const demo = spawn('bash', ['-c', `exec ${demos[0].command}`], { detached: true });
try {
  await ready(demo);
  for (const block of blocks.filter((b) => b.kind === 'run')) run(block);
} finally {
  process.kill(-demo.pid, 'SIGTERM');
}
if (demo.exitCode === null) await new Promise((ended) => demo.on('exit', ended));

failures.forEach((failure) => console.error(failure));
const count = blocks.filter((block) => block.kind !== 'by-hand').length;
console.log(`commands: ${count - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

/** Waits until the demo says what README says that it says. */
function ready(process_) {
  return new Promise((resolve, reject) => {
    let log = '';
    const clock = setTimeout(() => reject(new Error(`not ready:\n${log}`)), START_SECONDS * 1000);
    const read = (chunk) => {
      log += chunk;
      if (log.includes('Naast is ready')) {
        clearTimeout(clock);
        resolve();
      }
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.on('exit', () => reject(new Error(`the demo ended:\n${log}`)));
  });
}

function run({ file, command, output }) {
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
    encoding: 'utf8', timeout: 600_000,
  });
  if (status !== 0) {
    failures.push(`${file}: status ${status} of\n${command}\n${stdout}${stderr}`);
  } else if (output !== undefined && !pattern(output).test(stdout)) {
    failures.push(`${file}: not what the text says:\n${command}\n--- wanted\n${output}--- printed\n${stdout}`);
  } else {
    console.log(`ran ${file}: ${command.split('\n')[0]}`);
  }
}

function pattern(output) {
  const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*');
  const lines = output.trimEnd().split('\n').map((line) => (line.trim() === '...' ? '[\\s\\S]*' : `${escape(line)}\\n`));
  return new RegExp(`^${lines.join('')}$`);
}
