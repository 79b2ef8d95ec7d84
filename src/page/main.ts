/** The script of the HTML report. It runs in a browser, alone in its page. */
import type { PageData } from '../report/html/page-data.js';
import { BenchmarkTable } from './table.js';
import { mountTheme } from './theme.js';

// What stands there was written together with this script.
const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData;
const place = document.getElementById('benchmark-table');
const table = place === null ? undefined : new BenchmarkTable(data);
const button = document.getElementById('theme');
// Before the table, which is drawn in the colours of the theme.
if (button instanceof HTMLButtonElement) mountTheme(button, () => table?.redraw());
if (place !== null) table?.mount(place);
