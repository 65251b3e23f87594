import { oneLine } from '../markup';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML that reads as these words, in running text and in a quoted attribute alike. */
export const escapeHtml = (words: string): string => oneLine(words).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
