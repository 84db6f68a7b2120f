// Draws each figure from the table beside it. A number that is missing or withheld is a gap, never a nothing and never bridged.
const NS = 'http://www.w3.org/2000/svg';
const GRID_LINES = 5;
const language = document.documentElement.lang;
const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 2 });

const el = (name, attributes = {}, ...children) => {
  const node = document.createElementNS(NS, name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
};
const text = (x, y, words, attributes = {}) => el('text', { x, y, ...attributes }, words);
const shortened = (words, most) => (words.length > most ? `${words.slice(0, most - 1)}…` : words);

/** The table of a figure: its columns, and its rows with the number of each cell, or null. */
const read = (figure) => {
  const heads = [...figure.querySelectorAll('thead th')];
  const columns = heads.slice(1).map((th) => ({ key: th.dataset.column, label: th.textContent.trim() }));
  const rows = [...figure.querySelectorAll('tbody tr')].map((tr) => ({
    label: tr.dataset.short ?? tr.querySelector('th').textContent.trim(),
    data: tr.dataset,
    cells: Object.fromEntries([...tr.querySelectorAll('td')].map((td) => {
      const number = Number(td.dataset.value);
      return [td.dataset.column, {
        value: td.dataset.value === undefined || td.dataset.value === '' || Number.isNaN(number) ? null : number,
        text: (td.firstChild?.textContent ?? '').trim(),
        gap: td.classList.contains('suppressed') || td.classList.contains('unknown'),
      }];
    })),
  }));
  return { columns, rows };
};

/** A scale of round steps from low to high. */
const steps = (low, high, least = 0) => {
  const span = high - low || 1;
  const rough = Math.max(least, span / GRID_LINES);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((it) => it * power).find((it) => it >= rough);
  const from = Math.floor(low / step) * step;
  const to = Math.ceil(high / step) * step;
  const lines = [];
  for (let at = from; at <= to + step / 2; at += step) lines.push(Number(at.toPrecision(12)));
  return { from, to: lines.at(-1), lines };
};

const patterns = () => el('defs', {},
  el('pattern', { id: 'hatch', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 8, height: 8, class: 'hatch-back' }), el('line', { x1: 0, y1: 0, x2: 0, y2: 8, class: 'hatch-line' })),
  el('pattern', { id: 'dots', width: 7, height: 7, patternUnits: 'userSpaceOnUse' },
    el('rect', { width: 7, height: 7, class: 'dots-back' }), el('circle', { cx: 3.5, cy: 3.5, r: 1.8, class: 'dots-dot' })));

const canvas = (width, height) => el('svg', {
  class: 'chart', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', focusable: 'false',
}, patterns());

/** The names of the series above the drawing; wraps where it is narrow. */
const legend = (svg, series, width, marks) => {
  let x = 0;
  let y = 16;
  series.forEach((it, i) => {
    const wide = 30 + it.label.length * 7.4;
    if (x > 0 && x + wide > width) { x = 0; y += 24; }
    svg.append(marks(i, x, y), text(x + 24, y, it.label));
    x += wide + 14;
  });
  return y + 18;
};
const swatch = (i, x, y) => el('rect', { x: x + 1, y: y - 12, width: 16, height: 14, class: `bar s${i}` });

/** Horizontal bars, for each row one of each series; every bar says its number. */
const bars = (figure, keys, width) => {
  const { columns, rows } = read(figure);
  const series = columns.filter((it) => keys.includes(it.key)).slice(0, 4);
  const shown = rows.filter((row) => series.some((it) => row.cells[it.key]));
  const narrow = width < 560;
  const left = narrow ? 0 : Math.min(230, width * 0.34);
  const right = 64;
  const thick = series.length > 1 ? 16 : 24;
  const head = narrow ? 24 : 0;
  const block = head + series.length * (thick + 4) + 14;
  const svg = canvas(width, 10);
  let top = series.length > 1 ? legend(svg, series, width, swatch) : 8;
  const values = shown.flatMap((row) => series.map((it) => row.cells[it.key]?.value ?? 0));
  // Counts have no steps between one and the next.
  const least = values.every(Number.isInteger) ? 1 : 0;
  const scale = steps(Math.min(0, ...values), Math.max(1, ...values), least);
  const at = (value) => left + ((value - scale.from) / (scale.to - scale.from)) * (width - left - right);
  const bottom = top + shown.length * block;
  scale.lines.forEach((line) => svg.append(
    el('line', { x1: at(line), x2: at(line), y1: top, y2: bottom, class: line === 0 ? 'axis' : 'grid' }),
    text(at(line), bottom + 18, format.format(line), { 'text-anchor': at(line) < 10 ? 'start' : 'middle', class: 'quiet' })));
  shown.forEach((row) => {
    const y = top + head;
    if (narrow) svg.append(text(0, top + 16, shortened(row.label, Math.floor(width / 8)), { class: 'strong' }));
    else svg.append(text(left - 10, y + (series.length * (thick + 4)) / 2 + 5, shortened(row.label, 30), { 'text-anchor': 'end' }));
    series.forEach((it, i) => {
      const cell = row.cells[it.key] ?? { value: null, text: '' };
      const line = y + i * (thick + 4);
      if (cell.value === null) {
        svg.append(text(at(0) + 6, line + thick - 3, cell.text, { class: 'quiet', 'font-style': 'italic' }));
        return;
      }
      const x = Math.min(at(0), at(cell.value));
      svg.append(el('rect', { x, y: line, width: Math.max(1, Math.abs(at(cell.value) - at(0))), height: thick, class: `bar s${i}` }),
        text(Math.max(at(0), at(cell.value)) + 6, line + thick - 3, cell.text || format.format(cell.value)));
    });
    top += block;
  });
  resize(svg, bottom + 28);
  return svg;
};

const resize = (svg, height) => {
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${height}`);
  svg.setAttribute('height', height);
};

/** The parts of a line between its gaps. */
const runs = (points) => points.reduce((all, point) => {
  if (point.value === null) return [...all, []];
  all.at(-1).push(point);
  return all;
}, [[]]).filter((run) => run.length > 0);

/** One panel for each criterion: its value list by list, and its threshold as steps that change with the law. */
const panels = (figure, width) => {
  const { columns, rows } = read(figure);
  const criteria = columns.filter((it) => columns.some((other) => other.key === `${it.key}-threshold`));
  const across = width < 620 ? 1 : 2;
  const gap = 36;
  const wide = (width - gap * (across - 1)) / across;
  const tall = 215;
  const svg = canvas(width, 10);
  const laws = rows.map((row, i) => (i > 0 && row.data.law !== rows[i - 1].data.law ? i : null)).filter((i) => i !== null);
  criteria.forEach((criterion, n) => {
    const x0 = (n % across) * (wide + gap);
    const y0 = Math.floor(n / across) * tall;
    const left = x0 + 48;
    const right = x0 + wide - 12;
    const top = y0 + 34;
    const bottom = y0 + tall - 40;
    const points = rows.map((row, i) => ({ i, value: row.cells[criterion.key]?.value ?? null }));
    const limits = rows.map((row, i) => ({ i, value: row.cells[`${criterion.key}-threshold`]?.value ?? null }));
    const all = [...points, ...limits].map((it) => it.value).filter((it) => it !== null);
    svg.append(text(x0, y0 + 16, shortened(criterion.label, Math.floor(wide / 7.6)), { class: 'strong' }));
    if (all.length === 0) {
      const word = rows.findLast((row) => row.cells[criterion.key]?.gap)?.cells[criterion.key].text;
      svg.append(text(x0, (top + bottom) / 2, word ?? figure.dataset.unknown ?? '', { class: 'quiet', 'font-style': 'italic' }));
      return;
    }
    const scale = steps(Math.min(...all) * 0.95, Math.max(...all) * 1.05);
    const slot = (right - left) / Math.max(1, rows.length);
    const x = (i) => left + slot * (i + 0.5);
    const y = (value) => bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top);
    scale.lines.forEach((line) => svg.append(
      el('line', { x1: left, x2: right, y1: y(line), y2: y(line), class: 'grid' }),
      text(left - 6, y(line) + 4, format.format(line), { 'text-anchor': 'end', class: 'quiet', 'font-size': 12 })));
    laws.forEach((i) => svg.append(el('line', { x1: x(i) - slot / 2, x2: x(i) - slot / 2, y1: top, y2: bottom, class: 'law' })));
    runs(limits).forEach((run) => svg.append(el('path', {
      class: 'threshold',
      d: run.map((p, k) => `${k === 0 ? 'M' : 'L'}${x(p.i) - slot / 2} ${y(p.value)}H${x(p.i) + slot / 2}`).join(''),
    })));
    runs(points).forEach((run) => svg.append(el('path', {
      class: 'line', d: run.map((p, k) => `${k === 0 ? 'M' : 'L'}${x(p.i)} ${y(p.value)}`).join(''),
    }), ...run.map((p) => el('circle', { cx: x(p.i), cy: y(p.value), r: 4.5, class: 'mark' }))));
    const every = Math.ceil(rows.length / Math.max(2, Math.floor((right - left) / 46)));
    rows.forEach((row, i) => {
      if (i % every === 0) svg.append(text(x(i), bottom + 18, row.data.year ?? row.label, { 'text-anchor': 'middle', class: 'quiet', 'font-size': 12 }));
    });
    const last = limits.findLast((it) => it.value !== null);
    if (last) svg.append(text(right, y(last.value) - 6, figure.dataset.threshold ?? '', { 'text-anchor': 'end', class: 'of-threshold', 'font-size': 12 }));
  });
  resize(svg, Math.ceil(criteria.length / across) * tall);
  return svg;
};

const drawings = {
  classes: (figure, width) => bars(figure, ['areas'], width),
  'criteria-years': panels,
  'way-out': (figure, width) => bars(figure, ['residents-to-move'], width),
  flows: (figure, width) => bars(figure, ['baseline', 'new', 'closed', 'status'], width),
  comparison: (figure, width) => bars(figure, ['area', 'municipality', 'region', 'national'], width),
};

let marked = false;
const draw = (figure) => {
  const place = figure.querySelector('.drawing');
  const width = Math.floor(place.clientWidth);
  if (width === 0 || place.dataset.width === String(width)) return;
  place.dataset.width = String(width);
  place.replaceChildren(drawings[figure.dataset.chart](figure, width));
  if (!marked) {
    marked = true;
    performance.mark('opgang-first-chart');
  }
};

const sizes = new ResizeObserver((entries) => entries.forEach((entry) => draw(entry.target.closest('figure'))));
const start = () => document.querySelectorAll('figure[data-status="ready"]').forEach((figure) => {
  if (!drawings[figure.dataset.chart]) return;
  draw(figure);
  sizes.observe(figure.querySelector('.drawing'));
});
addEventListener('opgang-redraw', start);
start();
