/// <reference types="google-apps-script" />
import { inspect } from 'node:util';
import { Service, type ServiceSpec } from '../boundary';

const spec: ServiceSpec = {
  name: 'console',
  members: { log: 'free', info: 'free', warn: 'free', error: 'free', time: 'free', timeEnd: 'free' },
};

/** The script's console; its lines are kept, for tests and for people. */
export class ConsoleService extends Service {
  override readonly spec = spec;
  readonly lines: string[] = [];

  log(...parts: unknown[]): void {
    this.#note('log', parts);
  }

  info(...parts: unknown[]): void {
    this.#note('info', parts);
  }

  warn(...parts: unknown[]): void {
    this.#note('warn', parts);
  }

  error(...parts: unknown[]): void {
    this.#note('error', parts);
  }

  time(label = 'default'): void {
    this.#note('time', [label]);
  }

  timeEnd(label = 'default'): void {
    this.#note('timeEnd', [label]);
  }

  #note(level: string, parts: unknown[]): void {
    const text = parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ');
    this.lines.push(`${level}: ${text}`);
  }
}
