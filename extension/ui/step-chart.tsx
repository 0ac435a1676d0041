import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface StepPoint {
  /** Epoch ms. */
  at: number;
  /** Null: a gap. */
  value: number | null;
}

/** Something that happened on the line: a figure in a disc for what we did, a letter in a box for what was done to it. */
export interface ChartMark {
  at: number;
  text: string;
  shape: 'disc' | 'box';
}

export interface StepChartProps {
  points: readonly StepPoint[];
  marks?: readonly ChartMark[];
  /** A dashed line across: what others have. */
  level?: { value: number; name: string } | null;
  /** The same in words: a reader cannot see a picture. */
  label: string;
  /** CSS pixels. */
  height: number;
  /** Until when the last value holds, epoch ms. */
  until: number;
  /** Bounds that the scale never leaves. */
  bounds: readonly [number, number];
  /** How a value is written beside the scale; as it is where absent. */
  valueWords?: (value: number) => string;
}

const secondMs = 1000;
const daySeconds = 86_400;
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});
const dayMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
});

/** A line of steps, since a value holds until the next one (uPlot on a canvas; colours are those of the theme). */
export function StepChart(props: StepChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const { points, marks = [], level = null, label, height, until, bounds, valueWords = String } = props;
  const key = JSON.stringify([points, marks, level, until]);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let chart: uPlot | null = null;
    const draw = () => {
      chart?.destroy();
      chart = new uPlot(
        chartOptions({ element, points, marks, level, height, bounds, valueWords }),
        chartData(points, until),
        element,
      );
    };
    // The first notice comes at once, so this draws the first time too.
    const observer = new ResizeObserver(() => draw());
    observer.observe(element);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', draw);
    return () => {
      observer.disconnect();
      theme.removeEventListener('change', draw);
      chart?.destroy();
    };
  }, [key, height]);
  return <div ref={host} class="chart" role="img" aria-label={label} style={{ height: `${height}px` }} />;
}

function chartData(points: readonly StepPoint[], until: number): uPlot.AlignedData {
  const last = points.at(-1);
  const drawn = last && until > last.at ? [...points, { at: until, value: last.value }] : points;
  return [drawn.map(({ at }) => at / secondMs), drawn.map(({ value }) => value)];
}

interface Drawing {
  element: HTMLElement;
  points: readonly StepPoint[];
  marks: readonly ChartMark[];
  level: { value: number; name: string } | null;
  height: number;
  bounds: readonly [number, number];
  valueWords: (value: number) => string;
}

function chartOptions({ element, points, marks, level, height, bounds, valueWords }: Drawing): uPlot.Options {
  const colour = (token: string) => colourOf(element, token);
  const [own, line, muted, text, surface] = ['--chart-own', '--line', '--muted', '--text', '--surface'].map(
    colour,
  );
  const font = `12px ${getComputedStyle(element).fontFamily}`;
  const axis: uPlot.Axis = {
    stroke: muted ?? '',
    font,
    grid: { stroke: line ?? '', width: 1 },
    ticks: { show: false },
  };
  const values = [...points.flatMap(({ value }) => value ?? []), ...(level ? [level.value] : [])];
  const low = Math.max(bounds[0], Math.floor((Math.min(...values) - 5) / 10) * 10);
  const high = Math.min(bounds[1], Math.ceil((Math.max(...values) + 5) / 10) * 10);
  return {
    width: element.clientWidth,
    height,
    padding: [12, 12, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: true }, y: { range: [low, high] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        space: 72,
        values: (chart, splits) => {
          const { min = 0, max = 0 } = chart.scales.x ?? {};
          const format = (max ?? 0) - (min ?? 0) < 2 * daySeconds ? clock : dayMonth;
          return splits.map((at) => format.format(at * secondMs));
        },
      },
      { ...axis, size: 36, space: 28, values: (_chart, splits) => splits.map(valueWords) },
    ],
    series: [
      {},
      { stroke: own ?? '', width: 2, paths: uPlot.paths.stepped?.({ align: 1 }), points: { show: false } },
    ],
    hooks: {
      draw: [
        (chart) => {
          if (level) drawLevel(chart, level, { colour: muted ?? '', font });
          for (const mark of marks) drawMark(chart, mark, { own, text, surface, font, points });
        },
      ],
    },
  };
}

function drawLevel(
  chart: uPlot,
  level: { value: number; name: string },
  { colour, font }: { colour: string; font: string },
): void {
  const { ctx, bbox } = chart;
  const y = chart.valToPos(level.value, 'y', true);
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.font = scaled(font);
  ctx.fillText(`${level.name} ${Math.round(level.value)}`, bbox.left + 4, y - 5 * devicePixelRatio);
  ctx.restore();
}

interface MarkLook {
  own: string | undefined;
  text: string | undefined;
  surface: string | undefined;
  font: string;
  points: readonly StepPoint[];
}

function drawMark(chart: uPlot, mark: ChartMark, look: MarkLook): void {
  const value = look.points.findLast((point) => point.at <= mark.at)?.value;
  if (value === undefined || value === null) return;
  const { ctx } = chart;
  const [x, y] = [chart.valToPos(mark.at / secondMs, 'x', true), chart.valToPos(value, 'y', true)];
  const radius = 8 * devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  if (mark.shape === 'disc') ctx.arc(x, y, radius, 0, 2 * Math.PI);
  else ctx.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  ctx.fillStyle = (mark.shape === 'disc' ? look.own : look.surface) ?? '';
  ctx.fill();
  if (mark.shape === 'box') {
    ctx.strokeStyle = look.text ?? '';
    ctx.lineWidth = devicePixelRatio;
    ctx.stroke();
  }
  ctx.fillStyle = (mark.shape === 'disc' ? look.surface : look.text) ?? '';
  ctx.font = scaled(look.font);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(mark.text, x, y);
  ctx.restore();
}

/** A canvas counts in device pixels. */
function scaled(font: string): string {
  return font.replace(/^\d+/, (size) => String(Number(size) * devicePixelRatio));
}

/** A token as the theme of this moment resolves it: a canvas knows no `light-dark()`. */
function colourOf(element: HTMLElement, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
