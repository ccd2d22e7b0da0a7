import { describe, expect, test } from '@jest/globals';
import { defineEntity, p as unmarked } from '@mikro-orm/core';
import { exportOf, faultsIn, p, text, versionsOf } from '#marks';
import { domains } from '../../subgraphs/index.ts';

const known = { erased: true, exported: true, versioned: true } as const;
const staying = { erased: { not: 'proves it' }, exported: { not: 'stands elsewhere' } } as const;

function entityOf(properties: Record<string, object>) {
  const schema = { name: 'Note', schema: 'notes', tableName: 'note' } as const;
  return defineEntity({ ...schema, properties: { id: p.text().primary(), ...properties } });
}

describe('a column', () => {
  test.each<[string, object, string]>([
    ['of text without a mark', p.text(), 'notes.note.body has no mark: declare it p.public or p.personal({ … }).'],
    ['of texts without a mark', p.array(), 'notes.note.body has no mark: declare it p.public or p.personal({ … }).'],
    ['of JSON without a mark', p.json(), 'notes.note.body has no mark: declare it p.public or p.personal({ … }).'],
    ['past the marks', unmarked.text(), 'notes.note.body was declared past p of #marks: import p from there.'],
    [
      'that is erased and cannot be empty',
      p.personal({ ...staying, erased: true }).text(),
      'notes.note.body is erased and cannot be empty: make it nullable.',
    ],
    [
      'that is erased with nobody',
      p
        .personal({ ...staying, erased: true })
        .text()
        .nullable(),
      'notes.note.body is marked as erased, and no subject of its domain leads to it: name the subject in the domain.',
    ],
    [
      'that is exported by nobody',
      p.personal({ ...staying, exported: true }).text(),
      "notes.note.body is marked as exported, and no domain exports it: add the entity to the domain's export.",
    ],
    [
      'of which no version is kept',
      p.personal({ ...staying, versioned: true }).text(),
      'notes.note.body is marked as versioned, and no table of versions keeps it: spread versionsOf its group there.',
    ],
    [
      'that masks nothing',
      p.maskOf('phone'),
      'notes.note.body is made of phone, which is no personal field of the table.',
    ],
  ])('%s is refused, with what to do', (_, property, sentence) => {
    expect(faultsIn([{ entities: [entityOf({ body: property })] }])).toEqual([sentence]);
  });

  test('that is a key, a number or a day needs no mark', () => {
    expect(faultsIn([{ entities: [entityOf({ count: p.integer(), since: p.date() })] }])).toEqual([]);
  });

  test('is accepted once what its mark says is honoured', () => {
    const body = { body: p.personal(known).sealed(text) };
    const Note = entityOf(body);
    const Version = defineEntity({
      name: 'NoteVersion',
      schema: 'notes',
      tableName: 'note_version',
      properties: {
        note: () => p.manyToOne(Note).primary().mapToPk(),
        ordinal: p.integer().primary(),
        ...versionsOf(body),
      },
    });
    const entities = [Note, Version];
    const exported = entities.map((entity) => exportOf(entity));
    expect(faultsIn([{ entities, exported, subjects: [{ entity: Note }] }])).toEqual([]);
  });
});

test('every column of every domain has a mark, and every mark is honoured', () => {
  expect(faultsIn(domains)).toEqual([]);
});
