import { defineErrors } from '#errors';

/** What is refused of photos. */
export const photoErrors = defineErrors({
  'INPUT_INVALID.PHOTO_TOO_LARGE': {
    en: 'The picture has {bytes} bytes, and may have {most}. Make it smaller, to some 1600 pixels at its longer side.',
    zh: '照片有 {bytes} 字节，最多 {most} 字节，请将长边缩小到 1600 像素左右。',
  },
  'INPUT_INVALID.NOT_A_PHOTO': {
    en: 'This is no picture that can be read. Send a JPEG, PNG or WebP file in base64.',
    zh: '无法识别为照片，请上传 JPEG、PNG 或 WebP 格式的文件（base64 编码）。',
  },
  'INPUT_INVALID.PHOTO_UNKNOWN': {
    en: 'There is no photo {value} of this person that waits for its visit. Send the picture first, by uploadPhoto, and name what it answers.',
    zh: '此救助对象没有待关联的照片 {value}，请先用 uploadPhoto 上传照片，再填写其编号。',
  },
  'INPUT_INVALID.PHOTOS_WAITING': {
    en: 'You sent {count} pictures of this person that no visit names yet. Record the visit with them first.',
    zh: '您已为此救助对象上传 {count} 张尚未关联走访的照片，请先用这些照片记录走访。',
  },
});
