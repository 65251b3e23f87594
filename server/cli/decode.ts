/**
 * The text of a file's bytes. A byte order mark stays in the text as U+FEFF, so that offsets count every character of the file:
 * UTF-16 where its mark says so, else UTF-8, else (bytes that no UTF-8 has) windows-1252, which reads any byte.
 */
export function decode(bytes: Uint8Array): string {
  const marked = utf16Of(bytes);
  if (marked) return new TextDecoder(marked, { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes);
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
