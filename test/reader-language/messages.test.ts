import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type GraphError,
  type MessageKey,
  declaredSource,
  defineErrors,
  errors,
  languages,
  messages,
  placeholdersOf,
  registry,
  wordAnew,
} from '#errors';
import { domains } from '../../subgraphs/index.ts';
import { everyError, everyErrorOfIdeas } from './every-error.ts';

const keys = Object.keys(messages).filter((key): key is MessageKey => key in messages);
const keyOf = ({ code, extensions: { reason } }: GraphError) =>
  reason === undefined ? code : `${code}.${String(reason)}`;
const textsOf = (values: object) =>
  Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => ({ name, value: String(one) })),
  );

/** A sentence in which nothing is left open. */
const WHOLE = /^(?!.*(\{\w+\}|undefined|NaN|\[object)).+$/;
const everyWorded = [...Object.values(everyError).flat(), ...everyErrorOfIdeas];

describe('a message', () => {
  test.each(keys)('%s names the same values in both languages', (key) => {
    const [english, chinese] = languages.map((language) => [...new Set(placeholdersOf(key, language))].toSorted());
    expect(chinese).toEqual(english);
  });

  test.each(keys)('%s is one or more whole sentences in each language, of a code of the registry', (key) => {
    const { en, zh } = messages[key];
    expect(en).toMatch(/^(["{A-Z0-9].*\.|\{why\})$/);
    expect(en).not.toMatch(/[\p{Script=Han}，。？！：；“”（）]/u);
    expect(zh).toMatch(/。$/);
    expect(zh).not.toMatch(/\p{Script=Han}[,.;:?!()]|[,;?!]\p{Script=Han}/u);
    expect(registry).toHaveProperty(key.split('.')[0] ?? '');
  });

  test('is made by a constructor, each of them', () => {
    expect(Object.keys(everyError).toSorted()).toEqual(Object.keys(errors).toSorted());
    expect([...new Set(everyWorded.map(keyOf))].toSorted()).toEqual(keys.toSorted());
  });

  test('is filled by its constructor, and sent with what it needs to be worded again', () => {
    for (const { message, extensions } of everyWorded) {
      const { code, reason, values } = extensions;
      const [english, chinese] = languages.map((language) => wordAnew({ code, reason, values, message: '' }, language));
      expect(english).toBe(message);
      expect(message).toMatch(WHOLE);
      expect(chinese).toMatch(WHOLE);
    }
  });

  test('of a write, which carries its values as texts, says the same', () => {
    for (const { message, extensions } of everyWorded) {
      const { code, reason, values } = extensions;
      for (const language of languages) {
        const texts = wordAnew({ code, reason, values: textsOf(Object(values)), message }, language);
        expect(texts).toBe(wordAnew({ code, reason, values, message }, language));
      }
    }
  });
});

describe('what an idea declares', () => {
  const one = defineErrors({ 'INPUT_INVALID.OF_ONE': { en: 'No. Go on.', zh: '不行，请继续。' } });

  test('is worded by the gateway with all else', () => {
    const declared = domains.flatMap(({ errors: defined = [] }) => defined.map((own) => own.declared));
    expect(declared.length).toBeGreaterThan(0);
    for (const [key, { en, zh }] of declared.flatMap((own) => Object.entries(own)))
      expect(messages).toHaveProperty([key], { en, zh });
  });

  test('is written into the registry once, and refused where two declare it', () => {
    expect(declaredSource([one])).toContain('"INPUT_INVALID.OF_ONE"');
    expect(() => declaredSource([one, one])).toThrow('INPUT_INVALID.OF_ONE');
  });

  test('and was not written yet is not thrown', () => {
    expect(() => one.of('INPUT_INVALID.OF_ONE', {})).toThrow('run npm run errors');
  });
});

describe('an error of another version', () => {
  const message = 'As the owner says.';
  const named = keys.filter((key) => placeholdersOf(key, 'en').length > 0);

  test('keeps its message where its code or reason is not known', () => {
    const unknown = fc.string().filter((code) => !keys.some((key) => key.startsWith(code)));
    fc.assert(
      fc.property(unknown, fc.option(fc.string()), fc.jsonValue(), (code, reason, values) => {
        expect(wordAnew({ code, reason: reason ?? undefined, values, message }, 'zh')).toBe(message);
      }),
    );
    expect(wordAnew({ code: '__proto__', message }, 'zh')).toBe(message);
    expect(wordAnew({ code: 'NOT_FOUND', reason: 'OF_LATE', values: { kind: 'visit', id: '1' }, message }, 'zh')).toBe(
      message,
    );
  });

  test('keeps its message where its values do not fill the sentence, whatever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.jsonValue(), (key, values) => {
        const [code, reason] = key.split('.');
        expect(wordAnew({ code, reason, values, message }, 'zh')).toBe(message);
      }),
    );
    expect(wordAnew({ code: 'SCOPE_MISSING', values: { scope: 'x'.repeat(5000) }, message }, 'zh')).toBe(message);
  });
});
