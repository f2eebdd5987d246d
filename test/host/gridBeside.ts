import { Model } from '@odoo/o-spreadsheet';
import type { Host, HostOptions } from '../../workbench/host/host';
import { quietly } from '../../workbench/host/quietly';
import { Revisions } from '../../workbench/server/revisions';
import { hostOf } from './scriptHost';

export interface Beside {
  host: Host;
  /** Applies one command of the grid's, as its menus and side panels do. */
  act(type: string, payload: object): void;
  grid: Model;
}

/** A host whose script is the body of `go`, and a person who looks at the same file in the grid. */
export function gridBeside(body: string, options: HostOptions = {}): Beside {
  const revisions = new Revisions();
  const host = hostOf(body, { ...options, transport: revisions.hostTransport() });
  const { data, messages } = revisions.start(() => host.snapshot());
  const transportService = {
    sendMessage: async (message: never) => void revisions.receive(message),
    onNewMessage: (_: string, hear: (message: never) => void) => revisions.join('grid', hear as never),
    leave: () => revisions.leave('grid'),
  };
  const config = { transportService, client: { id: 'grid', name: 'Ana' } };
  const grid = quietly(() => new Model(data, config as never, messages as never));
  const act = (type: string, payload: object) => {
    const { isSuccessful, reasons } = quietly(() => grid.dispatch(type as never, payload as never));
    if (!isSuccessful) throw new Error(`${type}: ${reasons.join(', ')}`);
  };
  return { host, grid, act };
}

/** Cells as the engine's commands name them. */
export function cells(xc: { top: number; bottom: number; left: number; right?: number }): object[] {
  return [{ _sheetId: 'tab-0', _zone: { right: xc.left, ...xc } }];
}
