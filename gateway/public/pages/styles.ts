import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const styles = readFileSync(new URL('styles.css', import.meta.url), 'utf8');

/** With its content's hash, so that browsers may keep it for good. */
export const STYLES_PATH = `/stations.css?${hash('sha256', styles, 'hex').slice(0, 12)}`;
