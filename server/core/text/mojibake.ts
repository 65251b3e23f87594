/** Code units that Windows-1252 puts where Latin-1 has control characters, and the bytes they stand for. */
const BYTES = new Map<number, number>(
  [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
    0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
  ].map((code, index) => [code, 0x80 + index]),
);

const byteOf = (code: number): number => (code < 0x100 ? code : (BYTES.get(code) ?? -1));

/** One character of UTF-8 that was read as single bytes: how long it is, and what it was meant to be. */
export interface Misread {
  readonly length: number;
  readonly meant: string;
}

/** The misread character that starts at `at`; null where the text means what it says. Example: `â€™` is `’`. */
export function misreadAt(text: string, at: number): Misread | null {
  const lead = text.charCodeAt(at);
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = at + index < text.length ? byteOf(text.charCodeAt(at + index)) : -1;
    if (byte < 0x80 || byte > 0xbf) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return { length, meant: String.fromCodePoint(point) };
}

/** A text in which UTF-8 was read as single bytes, once or twice, as it was meant to be: `weâ€™ll` is `we’ll`. */
export function asMeant(text: string): string {
  const once = pass(text);
  return once === text ? text : pass(once);
}

function pass(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  let out = '';
  for (let at = 0; at < text.length; ) {
    const misread = misreadAt(text, at);
    out += misread ? misread.meant : text[at];
    at += misread ? misread.length : 1;
  }
  return out;
}
