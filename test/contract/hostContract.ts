import { sheetsLock } from '../../src/google/sheetsLock';
import { sheetsWorkbook } from '../../src/google/sheetsWorkbook';
import { hostPeople } from '../support/hostPeople';
import type { ContractWorld } from './contractWorld';
import { WORKBOOK_CONTRACT } from './workbookContract';

/** Runs one scenario of the contract on Google's services. What it costs lies between markers in the log of calls. */
export function scenario(name: string): unknown {
  const found = WORKBOOK_CONTRACT.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const labels: string[] = [];
  const world: ContractWorld = {
    ports: () => ({ workbook: sheetsWorkbook(), lock: sheetsLock() }),
    people: hostPeople(),
    cost: (label, work) => {
      labels.push(label);
      file.getName();
      const result = work();
      file.getName();
      return result;
    },
  };
  return { result: found.run(world), labels };
}

/** The separator that the file takes, tried on a new tab. */
export function probe(): unknown {
  const workbook = sheetsWorkbook();
  return workbook.probeSeparator(workbook.startTab('… probe', 0));
}
