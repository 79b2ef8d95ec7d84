// The pictures in docs/images: a real project, a real run of it, in a real browser.
// Usage: npm run build && node scripts/screenshots.mjs    (needs git and Chromium)
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

const root = resolve(import.meta.dirname, '..');
const images = join(root, 'docs/images');
const project = mkdtempSync(join(tmpdir(), 'tollgate-pictures-'));
const WIDTH = 1100;
const RUNS = 10;

const git = (...args) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Example', '-c', 'user.email=example@example.com', ...args],
    {
      cwd: project,
    },
  );
const tollgate = (...args) =>
  spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), ...args], {
    cwd: project,
    encoding: 'utf8',
  }).stdout;
const commit = (message) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
};

/** Some runs of main, then a change that is slower and adds lines that no test reaches. */
function play() {
  cpSync(join(root, 'examples/javascript'), project, { recursive: true });
  writeFileSync(join(project, '.gitignore'), 'coverage.lcov\n.tollgate/\nreport.json\n');
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/example/catalogue.git');
  for (let run = 1; run <= RUNS; run++) {
    writeFileSync(join(project, 'CHANGES.md'), `Release ${run}\n`);
    commit(`Release ${run}`);
    tollgate('run', '--quiet');
  }
  git('switch', '--quiet', '--create', 'simpler-search');
  git('apply', 'slow-down.patch');
  appendFileSync(
    join(project, 'src/search-index.mjs'),
    '\nexport function explain(result) {\n  if (result === undefined) return "nothing";\n  return ["found", result.id].join(" ");\n}\n',
  );
  commit('Search without sorting first');
  tollgate('run', '--base', 'main', '--quiet', '--report-json', 'report.json');
  // As the same run in a pull request would have it.
  const path = join(project, 'report.json');
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const context = {
    ...report.context,
    event: 'pull_request',
    repository: 'example/catalogue',
    pullRequest: 17,
  };
  writeFileSync(path, JSON.stringify({ ...report, context }));
}

/** GitHub's Markdown in GitHub's style. */
function asGitHub(markdown) {
  const style = readFileSync(
    join(root, 'node_modules/github-markdown-css/github-markdown-light.css'),
    'utf8',
  );
  return `<!doctype html><meta charset="utf-8"><style>${style} body { margin: 24px }</style><article class="markdown-body">${marked(markdown)}</article>`;
}

async function shoot(browser, name, html, { colorScheme = 'light', height, before } = {}) {
  const file = join(project, 'picture.html');
  writeFileSync(file, html);
  const page = await browser.newPage({
    colorScheme,
    viewport: { width: WIDTH, height: height ?? 900 },
  });
  await page.goto(`file://${file}`);
  await before?.(page);
  await page.screenshot({ path: join(images, name), fullPage: height === undefined });
  await page.close();
}

try {
  play();
  mkdirSync(images, { recursive: true });
  const render = (to) => tollgate('report', 'report.json', '--to', to);
  const executablePath = execFileSync(
    '/bin/sh',
    ['-c', 'command -v chromium || command -v google-chrome'],
    {
      encoding: 'utf8',
    },
  ).trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = render('html');
  const opened = {
    height: 1150,
    async before(tab) {
      await tab.locator('button.open').first().click();
      await tab.waitForTimeout(200);
    },
  };
  await shoot(browser, 'report-light.png', page, opened);
  await shoot(browser, 'report-dark.png', page, { ...opened, colorScheme: 'dark' });
  await shoot(browser, 'summary.png', asGitHub(render('summary')), { height: 1000 });
  await shoot(browser, 'comment.png', asGitHub(render('markdown')), { height: 700 });
  await browser.close();
} finally {
  rmSync(project, { recursive: true, force: true });
}
