import { Choices, WriteForm, textIn, useWrite } from '../forms/index.ts';
import type { ImportEffect, ImportMode } from '../generated/graphql.ts';
import { poll } from '../graph/index.ts';
import type { Fields } from '../session/index.ts';
import { type Words, useWords } from '../words/index.ts';
import { type ImportOfPage, importQuestion, runImportDocument } from './import-questions.ts';

type RunImportProps = { readonly one: ImportOfPage };

const modes: Readonly<Record<ImportMode, Words>> = {
  KEEP: { zh: '保留原内容', en: 'Keep what is there' },
  FILL_EMPTY: { zh: '只补空白项', en: 'Fill in what is empty' },
  OVERWRITE: { zh: '以文件覆盖', en: 'Overwrite with the file' },
};
const effects: Readonly<Record<ImportEffect, Words>> = {
  AS_REPORTED: { zh: '未通过的行除外，其余导入', en: 'All rows but those that are refused' },
  ALL: { zh: '有一行未通过，就全部不导入', en: 'All rows, or none where one is refused' },
};

/** How a checked import is to take effect. What becomes of rows by another mode is checked first. */
export function RunImport({ one }: RunImportProps) {
  const { say } = useWords();
  const { id, version } = one;
  const isDryRun = (fields: Fields): boolean => one.state === 'STAGING' || textIn(fields, 'mode') !== one.mode;
  const write = useWrite(runImportDocument, {
    form: `runImport ${id} ${version}`,
    basis: { version, fields: { mode: [one.mode], effect: [one.effect] } },
    inputOf: (fields, idempotencyKey) => ({
      import: id,
      version,
      isDryRun: isDryRun(fields),
      mode: keyOf(modes, textIn(fields, 'mode'), one.mode),
      effect: keyOf(effects, textIn(fields, 'effect'), one.effect),
      idempotencyKey,
    }),
    done: () => void poll({ document: importQuestion, variables: { id } }),
  });
  return (
    <WriteForm write={write} submit={say(isDryRun(write.fields) ? CHECK : RUN)}>
      <Choices
        name="mode"
        label={say({ zh: '已登记过的', en: 'Records that are there already' })}
        choices={choicesOf(modes, say)}
        isOne
        isOptional={false}
      />
      <Choices
        name="effect"
        label={say({ zh: '生效方式', en: 'What takes effect' })}
        choices={choicesOf(effects, say)}
        isOne
        isOptional={false}
      />
    </WriteForm>
  );
}

function choicesOf(words: Readonly<Record<string, Words>>, say: (one: Words) => string) {
  return Object.entries(words).map(([value, label]) => ({ value, label: say(label) }));
}

function keyOf<Key extends string>(words: Readonly<Record<Key, Words>>, text: string, otherwise: Key): Key {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => key === text) ?? otherwise;
}

const CHECK = { zh: '检查', en: 'Check' };
const RUN = { zh: '正式导入', en: 'Import' };
