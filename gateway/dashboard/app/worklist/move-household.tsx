import { useState } from 'react';
import { DivisionField } from '../divisions/index.ts';
import { Conflict, Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import type { MoveHouseholdMutation } from '../generated/graphql.ts';
import { isDrafted, useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import type { ClientOfPage } from './client-question.ts';

const moveHouseholdDocument = graphql(/* GraphQL */ `
  mutation MoveHousehold($input: MoveHouseholdInput!) {
    moveHousehold(input: $input) {
      ok {
        id
        division {
          code
          name
        }
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

export type MovedTo = NonNullable<NonNullable<MoveHouseholdMutation['moveHousehold']>['ok']>['division'];

type MoveHouseholdProps = {
  readonly household: NonNullable<ClientOfPage['household']>;
  readonly tell: (place: MovedTo | undefined) => void;
};

/** Has the household of a client registered in another community; everybody of the household moves. */
export function MoveHousehold({ household, tell }: MoveHouseholdProps) {
  const { say } = useWords();
  const { id, version, division, members } = household;
  const own = useSession()?.caller.division ?? '';
  const form = `moveHousehold ${id}`;
  const [isOpen, setOpen] = useState(() => isDrafted(form));
  const write = useWrite(moveHouseholdDocument, {
    form,
    basis: { version, fields: {} },
    inputOf: (fields, idempotencyKey, basis) => ({
      household: id,
      version: basis.version,
      division: textIn(fields, 'division'),
      movedOn: filledIn(fields, 'movedOn'),
      idempotencyKey,
    }),
    done: (ok) => {
      setOpen(false);
      tell(ok.division);
    },
  });
  return (
    <details className="unmask" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say({ zh: '迁往其他居村', en: 'Move to another community' })}</summary>
      <p className="note">{say(EVERYBODY, { count: members?.length ?? '—' })}</p>
      <WriteForm write={write} submit={say({ zh: '保存迁移', en: 'Save the move' })}>
        <DivisionField
          key={division.code}
          name="division"
          label={TO_WHICH}
          within={own.length < STREET_DIGITS ? division.code.slice(0, DISTRICT_DIGITS) : own}
          initial={division.code}
          leaving={division.code}
        />
        <Field name="movedOn" label={say({ zh: '迁移日期，不填即今天', en: 'Moved on, today when empty' })}>
          {(control) => <input type="date" {...control} />}
        </Field>
      </WriteForm>
      <Conflict write={write} still={STILL} />
    </details>
  );
}

const DISTRICT_DIGITS = 6;
const STREET_DIGITS = 9;
const TO_WHICH = { zh: '迁入{level}', en: 'To which {level}' };
const STILL = { zh: '已核对现在的居村，仍要迁移', en: 'I have read where it is now, and still move it' };
const EVERYBODY = {
  zh: '全户 {count} 人一并迁移，记录随之由迁入居村查看和办理。迁往其他街镇后，须另行确定责任顾问。',
  en: 'Everybody of the household moves ({count}); the new community sees and keeps their records from then on. In another street they need an advisor anew.',
};
