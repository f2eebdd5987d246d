import { strFromU8, unzipSync } from 'fflate';
import { gridBeside } from './gridBeside';
import { errorOf, hostOf, resultOf } from './scriptHost';

/** Calls and contacts by day against a goal that some days lack: bars, and a line. */
const COMBO = `
  sheet.getRange('A1:D4').setValues([
    ['Day', 'Calls', 'Contacts', 'Goal'], ['Mon', 3, 1, '=IF(TRUE,"",1)'], ['Tue', '=1+4', 2, ''], ['Wed', 2, 0, 6]]);
  const chart = sheet.newChart().setChartType(Charts.ChartType.COMBO).addRange(sheet.getRange('A1:D4')).setNumHeaders(1)
    .setPosition(6, 2, 3, 4).setOption('width', 410).setOption('height', 189).setOption('legend', { position: 'top' })
    .setOption('colors', ['#111111', '#222222', '#333333']).setOption('seriesType', 'bars')
    .setOption('series', { 2: { type: 'line' } }).build();
  sheet.insertChart(chart);`;

const BAR = `
  sheet.getRange('F1:G2').setValues([['Urgent', 2], ['Watch', 5]]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('F1:G2'))
    .setNumHeaders(0).setPosition(1, 9, 0, 0).setOption('legend', { position: 'none' }).build());`;

/** The chart as the library would draw it in a window. */
interface Drawn {
  type: string;
  options: { indexAxis?: string; plugins: { legend: { display?: boolean; position?: string } } };
  data: {
    labels: string[];
    datasets: { type?: string; label?: string; data: unknown[]; backgroundColor: string }[];
  };
}

function drawn(body: string): Drawn[] {
  const { host, grid } = gridBeside(body);
  const { error } = host.run('go');
  if (error) throw new Error(error.message);
  const { getters } = grid;
  return getters
    .getChartIds('tab-0')
    .map((id) => (getters.getChartRuntime(id) as unknown as { chartJsConfig: Drawn }).chartJsConfig);
}

describe('charts in a tab', () => {
  it('show bars and a line with the names of the first row, formulas by their values and blanks as gaps', () => {
    const [chart] = drawn(COMBO);
    expect(chart?.data.labels).toEqual(['Mon', 'Tue', 'Wed']);
    expect(
      chart?.data.datasets.map(({ type, label, data, backgroundColor }) => [
        type,
        label,
        data,
        backgroundColor,
      ]),
    ).toEqual([
      ['bar', 'Calls', [3, 5, 2], '#111111'],
      ['bar', 'Contacts', [1, 2, 0], '#222222'],
      ['line', 'Goal', [null, null, 6], '#333333'],
    ]);
    expect(chart?.options.plugins.legend).toMatchObject({ position: 'top' });
  });

  it('lie with BAR, without a header row and a legend', () => {
    const [chart] = drawn(BAR);
    expect([chart?.options.indexAxis, chart?.data.labels, chart?.data.datasets[0]?.data]).toEqual([
      'y',
      ['Urgent', 'Watch'],
      [2, 5],
    ]);
    expect(chart?.options.plugins.legend).toMatchObject({ display: false });
  });

  it('tell where they stand and what they show, and are removed', () => {
    const body = `${COMBO} ${BAR}
      const told = () => sheet.getCharts().map((one) => [one.getRanges().map((range) => range.getA1Notation()), one.getNumHeaders(),
        one.getContainerInfo().getAnchorRow(), one.getContainerInfo().getAnchorColumn(), one.getContainerInfo().getOffsetX()]);
      const before = told();
      sheet.insertRowsBefore(1, 1);
      sheet.removeChart(sheet.getCharts()[1]);
      return [before, told()];`;
    expect(resultOf(body)).toEqual([
      [
        [['A1:D4'], 1, 6, 2, 3],
        [['F1:G2'], 0, 1, 9, 0],
      ],
      [[['A2:D5'], 1, 7, 2, 3]],
    ]);
  });

  it('are in copies of the tab, which show their own figures', () => {
    const body = `${BAR} const copy = file.insertSheet('Copy', 1, { template: sheet });
      return copy.getCharts().map((one) => one.getRanges().map((range) => range.getSheet().getName() + range.getA1Notation()));`;
    expect(resultOf(body)).toEqual([['CopyF1:G2']]);
  });

  it('take the options that Google knows and that can be shown, and no others', () => {
    expect(errorOf("sheet.newChart().setOption('vAxis', { title: 'Calls', viewWindow: { min: 0 } })")).toBe(
      'no error',
    );
    expect(errorOf("sheet.newChart().setOption('animation.duration', 500)")).toMatch(/not in the workbench/);
    expect(errorOf("sheet.newChart().setOption('legend', { position: 'top', alignment: 'end' })")).toMatch(
      /not in the workbench: the chart option legend.alignment/,
    );
    expect(errorOf('Charts.newDataTable()')).toMatch(/not in the workbench: Charts.newDataTable/);
  });

  it('are in the .xlsx file', async () => {
    const host = hostOf(`${COMBO} ${BAR}`);
    expect(host.run('go').error).toBeUndefined();
    const files = unzipSync(await host.exportXlsx());
    const charts = Object.keys(files).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    const xml = charts.map((path) => strFromU8(files[path] ?? new Uint8Array())).join();
    expect(xml).toMatch(/lineChart/);
    expect(xml).toMatch(/\$A\$2:\$A\$4|A2:A4/);
  });
});
