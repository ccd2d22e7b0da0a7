import type { VersionsOf } from './group.ts';
import { MARK, type Marked } from './mark.ts';

/**
 * A group as its table of versions keeps it: the versioned fields with their masks. Versions are read whole, so what is read by name alone
 * in the record is read with the row here.
 */
export function versionsOf<Declared extends object>(group: Declared): VersionsOf<Declared> {
  const marks = new Map(Object.entries(group).map(([name, property]) => [name, markOf(property)]));
  const isVersioned = (name: string): boolean => {
    const mark = marks.get(name);
    if (mark?.as === 'mask') return isVersioned(mark.of);
    return mark?.as === 'personal' && mark.versioned === true;
  };
  const kept = Object.entries(group).filter(([name]) => isVersioned(name));
  return Object.assign(
    Object.create(null),
    Object.fromEntries(kept.map(([name, property]) => [name, withRow(property)])),
  );
}

function markOf(property: object): Marked['mark'] {
  const options: object = optionsOf(property);
  const marked: Marked | undefined = Reflect.get(options, MARK);
  return marked?.mark ?? { as: 'unmarked' };
}

function optionsOf(property: object): object {
  return Reflect.get(property, '~options');
}

function withRow(property: object): object {
  return Reflect.apply(Reflect.get(property, 'assignOptions'), property, [{ lazy: false, hidden: false }]);
}
