import type { Page } from 'playwright-core';

/** Texts of a page that overlap each other, or are cut at the page's or their own element's edge. What scrolls on purpose is left out. */
export function crowdedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(CROWDED);
}

const CROWDED = `(() => {
  const found = [];
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent.trim();
    if (text === '' || element.closest('.hidden, .skip, .chart, option, script, style')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const scrolling = element.closest('.scroll, pre');
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (!scrolling && (left < -1 || right > innerWidth + 1)) found.push('beyond the page: ' + text);
      const box = (element.closest('button, a, td, th, dd, dt, li, p, label, summary, h1, h2, h3') ?? element).getBoundingClientRect();
      if (getComputedStyle(element).display !== 'inline' && (right > box.right + 1 || left < box.left - 1)) found.push('beyond its box: ' + text);
      boxes.push({ text, left, right, top, bottom });
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  for (const [index, one] of boxes.entries()) {
    for (let at = index + 1; at < boxes.length && boxes[at].top < one.bottom; at++) {
      const other = boxes[at];
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - other.top;
      if (width > 1.5 && height > 5) found.push('overlap: ' + one.text + ' / ' + other.text);
    }
  }
  return found;
})()`;
