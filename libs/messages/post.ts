import { registry } from '#errors';
import { type KeyRing, createRequestSigner, pairOf } from '#signatures';
import { Agent, request } from 'undici';
import type { Address } from './address.ts';
import { ANSWER_MS } from './deadline.ts';
import type { Sent } from './deliver.ts';
import type { Envelope } from './envelope.ts';
import { isReceiptOf } from './receipt.ts';
import { REFUSAL_HEADER, isRefusalOf } from './signed-refusal.ts';

/** Of an answer: a receipt or a refusal. */
const ANSWER_BYTES = 64 * 1024;

type Options = {
  /** Where the instance of a domain answers GraphQL; messages are taken beside it. Undefined where nobody says. */
  readonly urlOf: (receiver: Address) => string | undefined;
  /** Keys by sender and receiver. */
  readonly ring: KeyRing;
};

type Answer = { readonly statusCode: number; readonly text: string; readonly refusal: unknown };

/** Sends messages over HTTP, each signed with the newest key of the two owners. */
export class MessagePost {
  readonly #options: Options;
  readonly #agent = new Agent({ maxResponseSize: ANSWER_BYTES });

  constructor(options: Options) {
    this.#options = options;
  }

  send = async (message: Envelope): Promise<Sent> => {
    const { urlOf, ring } = this.#options;
    const url = urlOf(message.to);
    if (url === undefined) return { code: 'OWNER_UNKNOWN' };
    if (ring.newestOf(pairOf(message.from.owner, message.to.owner)) === undefined) return { code: 'SIGNATURE_MISSING' };
    try {
      const { statusCode, text, refusal } = await this.#post(new URL('messages', url), message);
      if (statusCode !== 200) {
        const code = codeIn(text);
        return { code, isSigned: isRefusalOf(ring, message, code, refusal) };
      }
      return isReceiptOf(ring, message, text) ? { receipt: text } : { code: 'OWNER_INVALID_ANSWER' };
    } catch (error) {
      return { code: error instanceof Error && error.name === 'TimeoutError' ? 'OWNER_TIMEOUT' : 'OWNER_UNAVAILABLE' };
    }
  };

  async #post(url: URL, message: Envelope): Promise<Answer> {
    const body = JSON.stringify(message);
    const owner = pairOf(message.from.owner, message.to.owner);
    const headers = { 'content-type': 'application/json', 'x-assistance-owner': owner };
    const sign = createRequestSigner(this.#options.ring);
    const signed = { ...headers, ...sign({ owner, method: 'POST', path: url.pathname, headers, body }) };
    const signal = AbortSignal.timeout(ANSWER_MS);
    const answer = await request(url, { method: 'POST', headers: signed, body, signal, dispatcher: this.#agent });
    const refusal = answer.headers[REFUSAL_HEADER];
    return { statusCode: answer.statusCode, text: await answer.body.text(), refusal };
  }

  /** Breaks off what is under way: it is sent again. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}

/** The code of a refusal in the form of a GraphQL answer. */
function codeIn(text: string): string {
  try {
    const code: unknown = JSON.parse(text).errors[0].extensions.code;
    return typeof code === 'string' && Object.hasOwn(registry, code) ? code : 'OWNER_REFUSED';
  } catch {
    return 'OWNER_REFUSED';
  }
}
