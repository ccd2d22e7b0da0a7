const NOT_IN_FILE_NAMES = /[\\/:*?"<>|]+/g;

/** Hands a file to the browser, which saves it where the reader wants it. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replaceAll(NOT_IN_FILE_NAMES, ' ');
  link.click();
  // The browser reads it after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
