/** One signature as a request carries it (RFC 9421, section 4). */
export type ReceivedSignature = {
  /** The names of the covered components, in the order in which they were signed. */
  readonly covered: readonly string[];
  /** The inner list with its parameters, as it was signed. */
  readonly text: string;
  readonly created: number;
  readonly expires: number;
  readonly nonce: string;
  readonly keyid: string;
  readonly mac: Buffer;
};

/** One label, components without parameters of their own, in the canonical form of RFC 8941: what is covered here needs no more. */
const INPUT = /^([a-z*][a-z0-9_.*-]*)=(\((|"[a-z0-9@_-]+"(?: "[a-z0-9@_-]+")*)\)(.*))$/;
const PARAMETER = /;([a-z*][a-z0-9_.*-]*)=(?:(\d{1,15})|"([\x20\x21\x23-\x5b\x5d-\x7e]*)")/y;
const SIGNATURE = /^([a-z*][a-z0-9_.*-]*)=:([A-Za-z0-9+/]+={0,2}):$/;
const ALGORITHM = 'hmac-sha256';

/** Reads the two headers; undefined when they are not a complete signature of the form above. */
export function readSignature(input: unknown, signature: unknown): ReceivedSignature | undefined {
  if (typeof input !== 'string' || typeof signature !== 'string') return undefined;
  const [, label, text = '', names = '', rest = ''] = INPUT.exec(input) ?? [];
  const [, sameLabel, base64 = ''] = SIGNATURE.exec(signature) ?? [];
  if (label === undefined || label !== sameLabel) return undefined;
  const parameters = readParameters(rest);
  if (parameters === undefined || (parameters.get('alg') ?? ALGORITHM) !== ALGORITHM) return undefined;
  const [created, expires, nonce, keyid] = ['created', 'expires', 'nonce', 'keyid'].map((name) => parameters.get(name));
  if (typeof created !== 'number' || typeof expires !== 'number') return undefined;
  if (typeof nonce !== 'string' || typeof keyid !== 'string') return undefined;
  const covered = names === '' ? [] : names.slice(1, -1).split('" "');
  return { covered, text, created, expires, nonce, keyid, mac: Buffer.from(base64, 'base64') };
}

/** Undefined when the text is not a row of parameters, or one stands twice. */
function readParameters(text: string): Map<string, string | number> | undefined {
  const parameters = new Map<string, string | number>();
  PARAMETER.lastIndex = 0;
  let end = 0;
  for (let match = PARAMETER.exec(text); match !== null; match = PARAMETER.exec(text)) {
    const [, name = '', number, string = ''] = match;
    if (parameters.has(name)) return undefined;
    parameters.set(name, number === undefined ? string : Number(number));
    end = PARAMETER.lastIndex;
  }
  return end === text.length ? parameters : undefined;
}
