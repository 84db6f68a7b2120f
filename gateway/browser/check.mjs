// Every page of the portal in every way that it is looked at. Prints a line for each fault, the figures of the budgets, and at last how many
// pages were looked at; ends with 1 if there is a fault.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const GUIDES = ['municipality', 'housing-organisation', 'front-end', 'statistics', 'webhooks', 'errors', 'batches'];

// Bytes with headers, packed: cold, warm, requests. Those of the contract.
const BUDGETS = { '/': [150, 60, 15], '/areas': [400, 120, 20], '/areas?view=map': [400, 120, 20], '/areas/{id}': [650, 150, 25] };

const faults = [];
const tell = (place, what) => {
  faults.push(`${place}: ${what}`);
  console.log(`FAULT ${place}: ${what}`);
};

const browser = await chromium
  .launch({
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
  })
  .catch((error) => {
    console.log(`The browser does not start here: ${error.message}`);
    process.exit(69);
  });

const listed = async () => {
  const page = await browser.newPage({ extraHTTPHeaders: { Accept: 'text/html' } });
  await page.goto(`${base}/areas?lang=da`);
  // One that is on the list comes first: it has figures, and so drawings.
  const ids = await page.locator('tr[data-area-id]').evaluateAll((rows) => rows
    .sort((one, other) => (other.dataset.level === 'on-list') - (one.dataset.level === 'on-list'))
    .map((row) => row.dataset.areaId));
  await page.close();
  return ids;
};
const areas = await listed();
const area = areas[0];

const pages = [
  '/', '/areas', '/areas?view=map', `/areas/${area}`, `/areas/compare?ids=${area}`, '/initiatives', '/status', '/accessibility',
  '/docs', '/docs/guides', ...GUIDES.map((it) => `/docs/guides/${it}`), '/docs/events', '/docs/events/dk.opgang.housing-areas.observation-recorded.v1',
  '/docs/webhooks', '/docs/versions', '/docs/changelog', '/docs/code-lists', '/docs/code-lists/housing-area-classes', '/docs/reference',
  '/problems', '/problems/not-found', '/no-such-page',
];
const named = (path) => path.replace(area, '{id}');
const withLanguage = (path, lang) => `${base}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

const watched = (page, place) => {
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`) && !request.url().startsWith('data:')) tell(place, `asks elsewhere: ${request.url()}`);
  });
  page.on('pageerror', (error) => tell(place, `an error of a script: ${error.message}`));
  page.on('console', (message) => {
    // The page of an error is one: the browser says so itself.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) tell(place, `the console says: ${message.text()}`);
  });
};

const looked = async (page, place) => {
  await page.evaluate(axe);
  const found = await page.evaluate(
    // The viewer of the reference is somebody else's; the statement of accessibility says so.
    (tags) => window.axe.run({ exclude: ['.swagger-ui'] }, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    RULES,
  );
  found.violations.forEach((it) => tell(place, `${it.id} at ${it.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) tell(place, `runs ${wide} pixels over the edge`);
};

// In the build one wide and one narrow view of each page; all of them by hand.
const few = process.env.VIEWS === 'few';
const isDrawn = (path) => /^\/(areas|initiatives)?(\/|\?|$)/.test(path);
const isChosen = (lang, colorScheme, width) => !few || `${lang} ${colorScheme} ${width}` === 'da light 1280' || `${lang} ${colorScheme} ${width}` === 'en dark 320';

// Whether faults are seen at all: words that nobody can read, on a page that is thrown away.
{
  const page = await browser.newPage();
  await page.goto(withLanguage('/', 'da'));
  await page.evaluate(() => document.querySelectorAll('main p').forEach((it) => { it.style.color = '#eee'; it.style.background = '#fff'; }));
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => window.axe.run({ runOnly: { type: 'tag', values: tags } }), RULES);
  if (!found.violations.some((it) => it.id === 'color-contrast')) tell('/', 'a planted fault was not seen');
  await page.close();
}

let count = 0;
for (const lang of ['da', 'en']) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 320].filter((it) => isChosen(lang, colorScheme, it))) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      for (const path of pages) {
        const place = `${named(path)} ${lang} ${colorScheme} ${width}`;
        const page = await context.newPage();
        watched(page, place);
        await page.goto(withLanguage(path, lang), { waitUntil: 'load' });
        await looked(page, place);
        if (pictures && (!few || isDrawn(path))) {
          mkdirSync(pictures, { recursive: true });
          await page.screenshot({ path: join(pictures, `${place.replace(/[^\w.-]+/g, '_')}.png`), fullPage: true });
        }
        await page.close();
        count += 1;
      }
      await context.close();
    }
  }
}

// Without scripts nothing of a page is missing: its tables are open, its words there.
for (const lang of few ? ['da'] : ['da', 'en']) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  for (const path of pages) {
    const place = `${named(path)} ${lang} without script`;
    const page = await context.newPage();
    watched(page, place);
    await page.goto(withLanguage(path, lang));
    if ((await page.locator('main').innerText()).trim().length < 60) tell(place, 'shows next to nothing');
    const closed = await page.locator('figure details:not([open])').count();
    if (closed > 0) tell(place, `${closed} tables are closed`);
    await page.close();
    count += 1;
  }
  await context.close();
}

const cost = async (page, address) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', () => { requests += 1; });
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => ({
    paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    chart: Math.round(performance.getEntriesByName('opgang-first-chart')[0]?.startTime ?? 0),
  }));
  const shift = await page.evaluate(() => new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((it) => { sum += it.value; })).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 100);
  }));
  return { bytes, requests, ...seen, shift };
};

for (const [path, [cold, warm, most]] of Object.entries(BUDGETS)) {
  const context = await browser.newContext();
  const address = withLanguage(path.replace('{id}', area), 'da');
  const fresh = await context.newPage();
  const one = await cost(fresh, address);
  const again = await cost(await context.newPage(), address);
  console.log(
    `${path}: ${(one.bytes / 1000).toFixed(1)} KB cold, ${(again.bytes / 1000).toFixed(1)} KB warm, ${one.requests} requests,`
      + ` first paint ${one.paint} ms, first chart ${one.chart} ms, layout shift ${one.shift.toFixed(3)}`,
  );
  if (one.bytes > cold * 1000) tell(path, `${one.bytes} bytes of ${cold} KB`);
  if (again.bytes > warm * 1000) tell(path, `${again.bytes} bytes of ${warm} KB when it is known`);
  if (one.requests > most) tell(path, `${one.requests} requests of ${most}`);
  if (one.shift > 0.1) tell(path, `its layout shifts by ${one.shift.toFixed(3)}`);
  await context.close();
}

// On paper the page of an area is six sheets of A4 at the most.
let sheets = 0;
for (const id of few ? [area] : areas) {
  const page = await browser.newPage();
  await page.goto(withLanguage(`/areas/${id}`, 'da'), { waitUntil: 'load' });
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (printed < 1 || printed > 6) tell(`/areas/${id} on paper`, `${printed} sheets`);
  sheets = Math.max(sheets, printed);
  await page.close();
}
console.log(`/areas/{id}: ${sheets} sheets of A4`);

// How long a page keeps a processor of a quarter of the speed without a pause.
for (const path of few ? [] : Object.keys(BUDGETS)) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach((it) => window.longTasks.push(it.duration))).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(withLanguage(path.replace('{id}', area), 'da'), { waitUntil: 'networkidle' });
  const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
  console.log(`${path}: longest task ${Math.round(longest)} ms at a quarter of the speed`);
  await context.close();
}

await browser.close();
console.log(`${count} views of ${pages.length} pages, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
