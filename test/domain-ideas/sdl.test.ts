import { expect, test } from '@jest/globals';
import { type DefinitionNode, Kind, parse } from 'graphql';
import { basename, dirname, join } from 'node:path';
import { readSdlFiles } from '#domain-sdl';
import { figureResolvers, isShown } from '#figures';
import type { Idea } from '#ideas';
import { domains } from '../../subgraphs/index.ts';

const subgraphs = join(import.meta.dirname, '../../subgraphs');
const foldersWithSdl = domains.flatMap((domain) =>
  readSdlFiles(join(subgraphs, domain.name))
    .filter(({ path }) => dirname(dirname(path)) === join(subgraphs, domain.name))
    .map(({ path, sdl }) => ({
      folder: `${domain.name}/${basename(dirname(path))}`,
      domain,
      definitions: parse(sdl).definitions,
    })),
);

test.each(foldersWithSdl)(
  'what the SDL of $folder adds to types of others is answered by an idea there that the domain lists',
  async ({ folder, domain, definitions }) => {
    const ofDomain = answersOf(domain);
    const ofFolder = new Map((await ideasIn(folder)).flatMap((idea) => [...answersOf(idea)]));
    const added = definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_EXTENSION).flatMap(fieldsOf);
    const unanswered = added.filter((field) => !ofFolder.has(field) || ofFolder.get(field) !== ofDomain.get(field));
    expect(unanswered).toEqual([]);
  },
);

test.each(foldersWithSdl)('what $folder answers is in its own SDL', async ({ folder, definitions }) => {
  const declared = new Set(definitions.flatMap(fieldsOf));
  const answered = (await ideasIn(folder)).flatMap((idea) => [...answersOf(idea).keys()]);
  expect(answered.filter((field) => !declared.has(field))).toEqual([]);
});

async function ideasIn(folder: string): Promise<Idea[]> {
  const exported: object = await import(join(subgraphs, folder, 'index.ts'));
  return Object.values(exported).filter(isIdea);
}

function isIdea(value: unknown): value is Idea {
  return typeof value === 'object' && value !== null && 'services' in value;
}

/** What answers each field, as `Station.workRules`: a resolver, or a figure that is answered as it is declared. */
function answersOf({ figures = [], resolvers = {} }: Pick<Idea, 'figures' | 'resolvers'>): Map<string, unknown> {
  const ofFigures = figures
    .filter(isShown)
    .filter(({ keyedBy }) => keyedBy === undefined)
    .flatMap((figure) => Object.keys(figureResolvers(figure)).map((field) => [`Division.${field}`, figure] as const));
  const resolved = Object.entries(resolvers).flatMap(([type, fields = {}]) =>
    Object.entries(fields).map(([field, resolve]) => [`${type}.${field}`, resolve] as const),
  );
  // How an entity is found by its key is no field.
  return new Map([...resolved, ...ofFigures].filter(([field]) => !field.endsWith('.__resolveReference')));
}

function fieldsOf(definition: DefinitionNode): string[] {
  const isType = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
  return isType ? (definition.fields ?? []).map(({ name }) => `${definition.name.value}.${name.value}`) : [];
}
