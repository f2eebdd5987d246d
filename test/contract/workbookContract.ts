import { CELL_SCENARIOS } from './cellScenarios';
import type { Scenario } from './contractWorld';
import { COST_SCENARIOS } from './costScenarios';
import { MEND_SCENARIOS } from './mendScenarios';
import { OTHER_TAB_SCENARIOS } from './otherTabScenarios';
import { TAB_SCENARIOS } from './tabScenarios';
import { TEXT_SCENARIOS } from './textScenarios';

/** The contract of the Workbook port: what the memory Workbook and the Sheets adapter both do. */
export const WORKBOOK_CONTRACT: readonly Scenario[] = [
  ...TAB_SCENARIOS,
  ...OTHER_TAB_SCENARIOS,
  ...CELL_SCENARIOS,
  ...TEXT_SCENARIOS,
  ...MEND_SCENARIOS,
  ...COST_SCENARIOS,
];

export interface ScenarioRun {
  readonly result: unknown;
  readonly costs: Readonly<Record<string, number>>;
}

/** The tests of the contract; `run` runs the scenario in a new file. */
export function describeContract(
  title: string,
  run: (scenario: Scenario) => ScenarioRun,
  scenarios: readonly Scenario[] = WORKBOOK_CONTRACT,
): void {
  describe(title, () => {
    it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
      const { result, costs } = run(scenario);
      expect(result).toEqual(scenario.expected);
      expect(costs).toEqual(scenario.costs ?? {});
    });
  });
}
