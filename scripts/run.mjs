import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command as if it had been started in this terminal: same input, output and signals, unless
 * `options` (of spawn) say otherwise. `started` gets its process number.
 * Resolves with its exit code, which for a command ended by a signal is 128 + the signal's number.
 */
export function run(command, args, { started = () => {}, ...options }) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  // A terminal sends Ctrl-C to the whole group, so the command has it already.
  const passOn = (signal) => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  if (child.pid) started(child.pid);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of PASSED_ON) process.off(name, passOn);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
