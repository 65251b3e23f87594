import * as manifest from '../../package.json';

/** Where the rules' pages lie on the project's site, as its manifest says; null when it names no site. */
export function rulePages(): string | null {
  const { homepage } = manifest as { readonly homepage?: string };
  return homepage ? `${homepage.split('#')[0]!.replace(/\/$/, '')}/blob/main/docs/rules` : null;
}
