/** What is used of a node of Babel's tree. */
interface Node {
  readonly type: string;
  readonly elements?: readonly Node[];
  readonly key?: { readonly name?: string };
  readonly value?: Node | string;
}

/** What is used of Babel's path to a node. */
interface Path {
  readonly node: Node;
  readonly parent: Node;
}

/** Lists of as many words, or more, are vocabulary; a shorter one is a choice between a few. */
const VOCABULARY = 4;
/** The properties of rules and relations that describe them to people. */
const PROSE = new Set(['title', 'what', 'why', 'flagged', 'silent', 'blind', 'formula', 'wordings']);
const WRITTEN = new Set(['StringLiteral', 'TemplateLiteral', 'ArrayExpression']);

/** What is left out of the sample, in the words of the page about it. */
export const LEFT_OUT = `Left out are two kinds of texts that decide nothing by themselves, and no other: the single words of lists of ${VOCABULARY} words and more,
since a test of each would only say the list again (that the list is not empty stays in the sample), and the prose that describes a rule
or a relation to people. Every other mutant of every kind that Stryker knows can be drawn: patterns, tables, bounds, and the
words of findings too.`;

/** Where Stryker makes no mutants, as one of its ignorers. */
export const ignorer = {
  shouldIgnore({ node, parent }: Path): string | undefined {
    if (isText(node) && isVocabulary(parent)) return 'a word of a list';
    return isProse(node) ? 'prose' : undefined;
  },
};

const isText = ({ type }: Node): boolean => type === 'StringLiteral';

const isVocabulary = ({ type, elements = [] }: Node): boolean =>
  type === 'ArrayExpression' && elements.length >= VOCABULARY && elements.every(isText);

const isProse = ({ type, key, value }: Node): boolean =>
  type === 'ObjectProperty' && PROSE.has(key?.name ?? '') && typeof value === 'object' && WRITTEN.has(value.type);
