import type { AxisLook, Chart, SeriesType } from './charts';
import { NotInWorkbench } from './exception';

/**
 * EmbeddedChartBuilder.setOption: those of Google's chart options that can be shown here, in the form of objects
 * (`legend`, `{ position: 'top' }`). Any other, or any other field of them, throws.
 */
export function withOption(chart: Chart, name: string, value: unknown): Partial<Chart> {
  switch (name) {
    case 'title':
      return { title: String(value) };
    case 'width':
      return { width: Number(value) };
    case 'height':
      return { height: Number(value) };
    case 'colors':
      return { colours: Array.isArray(value) ? value.map(String) : unknown(name, value) };
    case 'legend':
      return { legend: legendOf(value) };
    case 'isStacked':
      return { stacked: typeof value === 'boolean' ? value : unknown(name, value) };
    case 'seriesType':
      return { seriesType: seriesType(value) };
    case 'series':
      return { series: seriesOf(value) };
    case 'hAxis':
      return { axes: { ...chart.axes, horizontal: axisOf(name, value) } };
    case 'vAxis':
      return { axes: { ...chart.axes, vertical: axisOf(name, value) } };
    // What the engine does anyway.
    case 'useFirstColumnAsDomain':
      return value === true ? {} : unknown(name, value);
    default:
      return unknown(name, value);
  }
}

function legendOf(value: unknown): Chart['legend'] {
  const position = typeof value === 'string' ? value : fieldsOf('legend', value, ['position']).position;
  const known = ['top', 'bottom', 'left', 'right', 'none'] as const;
  return known.find((one) => one === position) ?? unknown('legend.position', position);
}

function seriesOf(value: unknown): Chart['series'] {
  return Object.fromEntries(
    Object.entries(objectOf('series', value)).map(([index, one]) => {
      const { type, color } = fieldsOf('series', one, ['type', 'color']);
      return [
        Number(index),
        {
          ...(type === undefined ? {} : { type: seriesType(type) }),
          ...(color === undefined ? {} : { colour: String(color) }),
        },
      ];
    }),
  );
}

function seriesType(value: unknown): SeriesType {
  return value === 'bars' || value === 'line' ? value : unknown('seriesType', value);
}

function axisOf(name: string, value: unknown): AxisLook {
  const { title, viewWindow, minValue, maxValue } = fieldsOf(name, value, [
    'title',
    'viewWindow',
    'minValue',
    'maxValue',
  ]);
  const view = viewWindow === undefined ? {} : fieldsOf('viewWindow', viewWindow, ['min', 'max']);
  const [min, max] = [view.min ?? minValue, view.max ?? maxValue];
  return {
    ...(title === undefined ? {} : { title: String(title) }),
    ...(min === undefined ? {} : { min: Number(min) }),
    ...(max === undefined ? {} : { max: Number(max) }),
  };
}

function fieldsOf<K extends string>(
  name: string,
  value: unknown,
  known: readonly K[],
): { [Field in K]?: unknown } {
  const fields = objectOf(name, value);
  const strange = Object.keys(fields).find((field) => !known.includes(field as K));
  if (strange !== undefined) throw new NotInWorkbench(`the chart option ${name}.${strange}`);
  return fields as { [Field in K]?: unknown };
}

function objectOf(name: string, value: unknown): object {
  return typeof value === 'object' && value !== null ? value : unknown(name, value);
}

function unknown(name: string, value: unknown): never {
  throw new NotInWorkbench(`the chart option ${name}: ${JSON.stringify(value)}`);
}
