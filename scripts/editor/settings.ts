export type Settings = Readonly<Record<string, unknown>>;

/** Nothing but the document: no welcome page, no assistant, no motion, no look-ups, and no saving by itself, which would change fixtures. */
const CALM: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
};

export function settingsFor(more: Settings = {}): Settings {
  return { ...CALM, ...more };
}
