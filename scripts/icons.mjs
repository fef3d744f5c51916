/**
 * Draws the PNG icons that Office asks for from their SVG sources, and notes of which source each was drawn.
 * Run: npm run icons
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchChromium } from './chromium.mjs';

/** What a ribbon may ask for, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The product's own icon also stands on pages. */
const PRODUCT = 'thi-dua';

const sources = join(import.meta.dirname, '../assets/icons');
const target = join(sources, 'png');
rmSync(target, { recursive: true, force: true });
mkdirSync(target);

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const drawnFrom = {};
  for (const file of readdirSync(sources).filter((name) => name.endsWith('.svg'))) {
    const name = basename(file, '.svg');
    const svg = readFileSync(join(sources, file));
    for (const size of name === PRODUCT ? [...SIZES, 128] : SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
      await page.setContent(
        `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
      );
      await page.screenshot({ path: join(target, `${name}-${size}.png`), omitBackground: true });
    }
    drawnFrom[file] = createHash('sha256').update(svg).digest('hex');
  }
  writeFileSync(join(target, 'sources.json'), `${JSON.stringify(drawnFrom, null, 2)}\n`);
} finally {
  await browser.close();
}
