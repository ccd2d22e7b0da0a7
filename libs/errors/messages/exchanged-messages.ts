import type { Messages } from './message.ts';

/** Why an owner does not take a message of another one. */
export const exchangedMessages = {
  'MESSAGE_MALFORMED.ENVELOPE': {
    en: 'The body is no message: id, kind, version, from, to, subject, salt and payload. Update the instance that sends it.',
    zh: '请求正文不是消息：需含 id、kind、version、from、to、subject、salt 和 payload。请更新发送方实例。',
  },
  'MESSAGE_MALFORMED.PAYLOAD': {
    en: 'The payload does not fit version {version} of {message}; the message is set aside. Compare the versions of both instances.',
    zh: '内容不符合消息 {message} 第 {version} 版的格式，已搁置。请核对双方实例的版本。',
  },
  MESSAGE_SENDER_WRONG: {
    en: 'The message says that it comes from {sender}, and {signer} signed it. Send it as the owner that signs it.',
    zh: '消息自称来自 {sender}，签名者却是 {signer}。请由签名的单位以自己的名义发送。',
  },
  MESSAGE_ADDRESSEE_WRONG: {
    en: 'The message is for {addressee}, and this is {here}. Correct the URL in the owners file of the sender.',
    zh: '消息的收件方是 {addressee}，此处是 {here}。请更正发送方 owners 文件中的地址。',
  },
  MESSAGE_KIND_UNKNOWN: {
    en: 'No message {message} is known here. It waits at the sender until this instance is updated.',
    zh: '此处没有名为 {message} 的消息，它将在发送方等待，直到本实例更新。',
  },
  MESSAGE_VERSION_UNKNOWN: {
    en: 'Version {version} of {message} is not known here, only {known}. It waits at the sender until this instance is updated.',
    zh: '此处不识消息 {message} 的第 {version} 版，只识 {known}。它将在发送方等待，直到本实例更新。',
  },
  MESSAGE_REFUSED: {
    en: 'What {message} asks cannot be done here ({why}); the message is set aside. The log of the receiver says why.',
    zh: '消息 {message} 的要求在此无法执行（{why}），已搁置。原因见接收方日志。',
  },
  MESSAGE_FAILED: {
    en: 'The receiver failed at {message}; the message is set aside, and tried again. The log of the receiver says why.',
    zh: '接收方处理消息 {message} 时出错，已搁置，稍后重试。原因见接收方日志。',
  },
  MESSAGE_CHANGED: {
    en: 'A message {id} with other content was received before. Nothing was done; look for two senders with one database.',
    zh: '此前已收到编号为 {id} 而内容不同的消息，本次未执行。请检查是否有两个发送方共用一个数据库。',
  },
  'SIGNATURE_MISSING.MESSAGE': {
    en: 'A message is taken with a signature of its sender alone. Sign it with a key of MESSAGE_KEYS_FILE; npm run keys makes one.',
    zh: '消息须有发送方的签名。请用 MESSAGE_KEYS_FILE 中的密钥签名（npm run keys 可生成密钥）。',
  },
} as const satisfies Messages;
