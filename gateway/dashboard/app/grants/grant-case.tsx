import { useState } from 'react';
import { Link } from 'wouter';
import { DivisionField } from '../divisions/index.ts';
import { Choices, Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import type { GrantCaseInput } from '../generated/graphql.ts';
import { todayInShanghai } from '../months/index.ts';
import { type Fields, isDrafted } from '../session/index.ts';
import { type Words, keysOf, useWords } from '../words/index.ts';
import { caseFields, consentForms, consentGivers } from './grant-words.ts';

const grantCaseDocument = graphql(/* GraphQL */ `
  mutation GrantCase($input: GrantCaseInput!) {
    grantCase(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

const CITY = '31';
const STREET_DIGITS = 9;

/** Opens fields of a client to a case worker, as the person consented to. */
export function GrantCase({ client }: { readonly client: string }) {
  const { say } = useWords();
  const form = `grantCase ${client}`;
  const [isOpen, setOpen] = useState(() => isDrafted(form));
  const write = useWrite(grantCaseDocument, {
    form,
    inputOf: (fields, idempotencyKey) => ({ client, ...contentOf(fields), idempotencyKey }),
  });
  return (
    <details className="unmask" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say({ zh: '授权给个案工作者', en: 'Open to a case worker' })}</summary>
      <p className="note">{say(MEANING)}</p>
      <WriteForm write={write} submit={say({ zh: '授权', en: 'Grant it' })}>
        <Grantee />
        <Choices
          name="fields"
          label={say({ zh: '授权内容', en: 'What is opened' })}
          choices={choicesOf(caseFields, say)}
          isOptional={false}
        />
        <Field name="purpose" label={say({ zh: '用途', en: 'Purpose' })} help={say(NAME_NOBODY)}>
          {(control) => <input type="text" autoComplete="off" {...control} />}
        </Field>
        <Field name="caseReference" label={say({ zh: '个案编号', en: 'Number of the case' })}>
          {(control) => <input type="text" autoComplete="off" {...control} />}
        </Field>
        <div className="pair">
          <Field name="from" label={say({ zh: '起，不填即现在', en: 'From, now when empty' })}>
            {(control) => <input type="date" {...control} />}
          </Field>
          <Field name="until" label={say({ zh: '止，最长 180 天', en: 'Last day, within 180 days' })}>
            {(control) => <input type="date" {...control} />}
          </Field>
        </div>
        <Consent />
      </WriteForm>
      <p role="status" className="done">
        {write.ok && (
          <>
            {say({ zh: '已授权。', en: 'Granted. ' })}
            <Link href={`/grants/${write.ok.id}`}>{say({ zh: '查看授权', en: 'See the grant' })}</Link>
          </>
        )}
      </p>
    </details>
  );
}

function Grantee() {
  const { say } = useWords();
  return (
    <>
      <Field
        name="subject"
        label={say({ zh: '被授权人的登录账号', en: 'The case worker’s sign-in name' })}
        help={say(ONE_OF)}
      >
        {(control) => <input type="text" autoComplete="off" {...control} />}
      </Field>
      <DivisionField
        name="staffOf"
        label={{ zh: '个案工作者所属{level}', en: 'Case workers who sign in at a {level}' }}
        within={CITY}
        initial={CITY}
        lowest={STREET_DIGITS}
        none={{ zh: '不限区划', en: 'any' }}
      />
    </>
  );
}

function Consent() {
  const { say } = useWords();
  return (
    <>
      <Field name="consentOn" label={say({ zh: '同意日期', en: 'Consented on' })} help={say(CONSENT)}>
        {(control) => <input type="date" max={todayInShanghai()} {...control} />}
      </Field>
      <Choices
        name="consentBy"
        label={say({ zh: '同意人', en: 'Who consented' })}
        choices={choicesOf(consentGivers, say)}
        isOne
        isOptional={false}
      />
      <Choices
        name="consentForm"
        label={say({ zh: '同意方式', en: 'How' })}
        choices={choicesOf(consentForms, say)}
        isOne
        isOptional={false}
      />
    </>
  );
}

function choicesOf(words: Readonly<Record<string, Words>>, say: (words: Words) => string) {
  return Object.entries(words).map(([value, one]) => ({ value, label: say(one) }));
}

function contentOf(fields: Fields): Omit<GrantCaseInput, 'client'> {
  const staffOf = textIn(fields, 'staffOf');
  const oneOf = <Key extends string>(words: Readonly<Record<Key, Words>>, name: string): Key | null =>
    keysOf(words).find((key) => key === textIn(fields, name)) ?? null;
  return {
    subject: filledIn(fields, 'subject'),
    staffOf: staffOf === CITY ? null : staffOf,
    fields: keysOf(caseFields).filter((key) => fields['fields']?.includes(key)),
    purpose: textIn(fields, 'purpose'),
    caseReference: textIn(fields, 'caseReference'),
    from: filledIn(fields, 'from'),
    until: textIn(fields, 'until'),
    consentOn: filledIn(fields, 'consentOn'),
    consentBy: oneOf(consentGivers, 'consentBy'),
    consentForm: oneOf(consentForms, 'consentForm'),
  };
}

const MEANING = {
  zh: '仅开放所选内容，打码显示，每次查看均留痕；迁出、结束服务或信息删除时自动结束，也可随时撤回。',
  en: 'Opens what is chosen and no more, masked, and each look stands in the trail. It ends with a move, the end of the service or an erasure, and can be revoked at any time.',
};
const ONE_OF = {
  zh: '账号与区划至少填写一项；都填写时，仅限该人员在该区划登录时查看。',
  en: 'Name a person, a division, or both: then the person alone, while signed in there.',
};
const NAME_NOBODY = {
  zh: '4 至 200 字，勿写入个人信息，将留存备查',
  en: '4 to 200 characters, without naming the person; it is kept',
};
const CONSENT = { zh: '一年以内；未经同意不得授权', en: 'Within the last year; nothing is opened without it' };
