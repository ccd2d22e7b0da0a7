import { useEffect, useRef, useState } from 'react';
import { Choices, Refusals, UNANSWERED, useField } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { type Refusal, sendWrite } from '../graph/index.ts';
import { useWords } from '../words/index.ts';
import { scaledPicture } from './scaled-picture.ts';

const uploadPhotoDocument = graphql(/* GraphQL */ `
  mutation UploadPhoto($input: UploadPhotoInput!) {
    uploadPhoto(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

const NO_PICTURE: Refusal = {
  code: 'INPUT_INVALID',
  message: '无法识别为照片，请选择 JPEG 或 PNG 格式的图片。',
  language: 'zh',
  reason: 'NOT_A_PHOTO',
  values: {},
  field: undefined,
  member: undefined,
};

/** Pictures of a visit: each is sent as it is chosen, scaled, and named by the visit when that is saved. */
export function PhotosField({ client, name }: { readonly client: string; readonly name: string }) {
  const { say } = useWords();
  const { values } = useField(name, []);
  const [sent, setSent] = useState<readonly string[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const input = useRef<HTMLInputElement>(null);
  // The form keeps what its fields hold when one of them says that it changed.
  useEffect(() => {
    if (sent.length > 0) input.current?.form?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [sent]);

  const send = async (file: File): Promise<void> => {
    const content = await scaledPicture(file);
    if (content === undefined) return setRefusals([NO_PICTURE]);
    const idempotencyKey = crypto.randomUUID();
    const outcome = await sendWrite(uploadPhotoDocument, { input: { client, content, idempotencyKey } }, () => {});
    if (outcome.kind === 'done') setSent((before) => [...before, outcome.ok.id]);
    else setRefusals(outcome.kind === 'refused' ? outcome.refusals : [UNANSWERED]);
  };
  const sendAll = async (files: readonly File[]): Promise<void> => {
    setRefusals([]);
    setWaiting(files.length);
    for (const file of files) {
      await send(file);
      setWaiting((count) => count - 1);
    }
    if (input.current !== null) input.current.value = '';
  };
  const nameOf = (id: string): string => say(PHOTO, { time: timeOf(id) });
  return (
    <>
      <div className="field">
        <label>
          {say({ zh: '照片（不保留拍摄位置）', en: 'Photos (without where they were taken)' })}
          <input
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            multiple
            disabled={waiting > 0}
            onChange={({ target }) => void sendAll([...(target.files ?? [])])}
          />
        </label>
        <p role="status" className="note">
          {waiting > 0 && say({ zh: '正在上传，还有 {count} 张…', en: 'Sending, {count} left…' }, { count: waiting })}
        </p>
        <Refusals refusals={refusals} />
      </div>
      {sent.length + values.length > 0 && (
        <Choices
          name={name}
          label={say({ zh: '已上传的照片', en: 'Photos sent' })}
          choices={sent.map((id) => ({ value: id, label: nameOf(id) }))}
          nameOf={nameOf}
          areTicked
        />
      )}
    </>
  );
}

const PHOTO = { zh: '照片 {time}', en: 'Photo {time}' };
const MS_DIGITS = 12;

/** When it was sent: its id, a UUID of version 7, says so (RFC 9562, 5.7). */
function timeOf(id: string): string {
  const hex = id.slice(id.indexOf('-') + 1).replaceAll('-', '');
  const sent = new Date(Number.parseInt(hex.slice(0, MS_DIGITS), 16));
  return sent.toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}
