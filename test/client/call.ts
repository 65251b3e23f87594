/** A short call of an invented company. */
export const CALL = `
Operator

Good morning, and welcome to the Halvorsen Tools conference call. All lines are in a listen-only mode.

Anna Berg - Halvorsen Tools, Inc. - President, CEO

Thank you, operator, and good morning, everyone. Revenue was $12.3 million.

Operator

Our first question comes from the line of Tom Hale. Please go ahead.

Tom Hale - Orchard Securities - Analyst

Thanks for taking my question. What about the margin?
`;
