import { type KeyObject, createCipheriv, createDecipheriv, createHmac, randomFillSync } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { errors } from '#errors';
import type { SealedColumn } from './sealed-table.ts';
import type { Ring } from './sealing-keys.ts';

/** A sealed value as it is stored: format, key id, then iv, ciphertext and tag in base64url. */
export type Sealed = `1.${string}.${string}`;

const FORMAT = '1';
const ALGORITHM = 'aes-256-gcm';
/** 96 random bits, as NIST SP 800-38D (8.2.2) has them; a key may seal 2^32 values. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Hears of each value that is opened, by its column. */
const opened = channel('assistance:sealing.opened');

type Rings = {
  /** As of a second ago at most. */
  readonly recent: () => Ring;
  /** As of now. */
  readonly latest: () => Ring;
};

/** Seals and opens what one owner holds. */
export class Seals {
  readonly #rings: Rings;

  constructor(rings: Rings) {
    this.#rings = rings;
  }

  /** What it seals and opens with: another object once the keys have changed. */
  keys(): object {
    return this.#rings.recent();
  }

  /** Seals a value for its place: it opens nowhere else. */
  seal<Value>(column: SealedColumn<Value>, record: string, value: Value): Sealed {
    const { id, secret } = this.#rings.recent().current;
    const iv = nextIv();
    const cipher = createCipheriv(ALGORITHM, secret, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(placeOf(id, column.name, record));
    const text = cipher.update(column.textOf(value), 'utf8');
    cipher.final();
    const bytes = Buffer.allocUnsafe(IV_BYTES + text.length + TAG_BYTES);
    iv.copy(bytes);
    text.copy(bytes, IV_BYTES);
    cipher.getAuthTag().copy(bytes, IV_BYTES + text.length);
    return `${FORMAT}.${id}.${bytes.toString('base64url')}`;
  }

  /** The value as it was sealed for this place. Errors: SEAL_BROKEN. */
  open<Value>(column: SealedColumn<Value>, record: string, sealed: string): Value {
    const value = column.valueOf(this.#decipher(column.name, record, sealed).toString('utf8'));
    opened.publish(column.name);
    return value;
  }

  /** Whether a value would open; what it says is forgotten at once. */
  opens(column: { readonly name: string }, record: string, sealed: string): boolean {
    try {
      this.#decipher(column.name, record, sealed).fill(0);
      return true;
    } catch {
      return false;
    }
  }

  /** Seals what is there. */
  sealAny<Value>(column: SealedColumn<Value>, record: string, value: Value | null): Sealed | null {
    return value === null ? null : this.seal(column, record, value);
  }

  /** Opens what is there. Errors: SEAL_BROKEN. */
  openAny<Value>(column: SealedColumn<Value>, record: string, sealed: string | null | undefined): Value | null {
    return sealed === null || sealed === undefined ? null : this.open(column, record, sealed);
  }

  /** Equal for equal values of a column, and for nothing else: what a value is found by, and kept unique by. */
  lookup({ name, textOf }: SealedColumn<string>, value: string): string {
    return this.digest(name, textOf(value));
  }

  /** Equal for equal texts of a purpose, and for nothing else; whoever lacks the key learns nothing of the text. */
  digest(purpose: string, text: string): string {
    return createHmac('sha256', this.#rings.recent().lookup).update(`${purpose} ${text}`).digest('base64url');
  }

  /** Of the key that seals now. */
  get currentKey(): string {
    return this.#rings.latest().current.id;
  }

  #decipher(column: string, record: string, sealed: string): Buffer {
    const [format, id = '', text = '', ...rest] = sealed.split('.');
    if (format !== FORMAT || rest.length > 0) throw broken(column, record, 'it has no known format');
    const secret = this.#find(id);
    if (secret === undefined) throw broken(column, record, `there is no key ${id}`);
    return decipher(text, secret, { id, column, record });
  }

  #find(id: string): KeyObject | undefined {
    // A key that is not known may be newer than the last look at the file.
    return this.#rings.recent().secrets.get(id) ?? this.#rings.latest().secrets.get(id);
  }
}

type Place = { readonly id: string; readonly column: string; readonly record: string };

function decipher(text: string, secret: KeyObject, { id, column, record }: Place): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  // Several texts decode to the same bytes; one of them was written.
  if (bytes.length < IV_BYTES + TAG_BYTES || bytes.toString('base64url') !== text) {
    throw broken(column, record, 'it is no base64url of a sealed value');
  }
  const end = bytes.length - TAG_BYTES;
  try {
    const open = createDecipheriv(ALGORITHM, secret, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    open.setAAD(placeOf(id, column, record));
    open.setAuthTag(bytes.subarray(end));
    const value = open.update(bytes.subarray(IV_BYTES, end));
    open.final();
    return value;
  } catch (cause) {
    throw broken(column, record, `key ${id} does not open it`, cause);
  }
}

function placeOf(id: string, column: string, record: string): Buffer {
  return Buffer.from(`${FORMAT}.${id} ${column} ${record}`);
}

function broken(column: string, record: string, why: string, cause?: unknown): Error {
  return errors.sealBroken(new Error(`${column} of ${record} does not open: ${why}`, { cause }));
}

/** Random bytes are drawn for many values at once: a draw costs as much as a cipher. Each is used before the next draw. */
const drawn = Buffer.alloc(IV_BYTES * 256);
let left = 0;

function nextIv(): Buffer {
  if (left === 0) left = randomFillSync(drawn).length;
  left -= IV_BYTES;
  return drawn.subarray(left, left + IV_BYTES);
}
