import { BarController, BarElement, Chart, registerables, Tooltip } from 'chart.js';

/**
 * The grid's library draws charts with Chart.js, which it looks for under its global name, with the parts that
 * it builds on as Chart.js's build for script tags has them.
 */
export function drawCharts(): void {
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, { BarController, BarElement, Tooltip }) });
}
