import { useState } from 'react';
import { WriteForm, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';
import { PurposeFields, purposeIn } from './purpose-fields.tsx';

const showPhotoDocument = graphql(/* GraphQL */ `
  mutation ShowPhoto($input: ShowPhotoInput!) {
    showPhoto(input: $input) {
      ok {
        photo
        mediaType
        content
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

type ShowPhotoProps = { readonly photo: string; readonly number: number; readonly day: string };

/** Asks what for before a picture is shown; who saw it is kept. It is gone when the page is left. */
export function ShowPhoto({ photo, number, day }: ShowPhotoProps) {
  const { say } = useWords();
  const [shown, setShown] = useState<string>();
  const write = useWrite(showPhotoDocument, {
    form: `showPhoto ${photo}`,
    inputOf: (fields) => ({ photo, ...purposeIn(fields) }),
    done: ({ mediaType, content }) => setShown(`data:${mediaType};base64,${content}`),
  });
  const name = say({ zh: '{day} 走访的照片 {number}', en: 'Photo {number} of the visit of {day}' }, { day, number });
  if (shown !== undefined) return <img className="photo" src={shown} alt={name} />;
  return (
    <details className="unmask">
      <summary>{say({ zh: '查看照片 {number}', en: 'Show photo {number}' }, { number })}</summary>
      <WriteForm write={write} submit={say({ zh: '显示', en: 'Show' })}>
        <PurposeFields record={photo} initial="MONTHLY_VISIT" />
      </WriteForm>
    </details>
  );
}
