const LIGHT = `--paper:#fff;--ink:#1b1f24;--quiet:#57606a;--line:#d0d7de;--soft:#f3f5f8;--bad:#b3261e;--warn:#8a4b00;--note:#0b5cad;--good:#176f2c;--mark:#ffe9a8;--beside:#dcebff;--executive:#0b62c4;--analyst:#b25b00;--operator:#8c959f;--other:#6e4fb3`;
const DARK = `--paper:#1b1d21;--ink:#e4e7eb;--quiet:#a3acb7;--line:#3d444d;--soft:#26292f;--bad:#ff8a80;--warn:#f2b45c;--note:#7cb7ff;--good:#6fdc8c;--mark:#5f4a00;--beside:#17395f;--executive:#5aa7ff;--analyst:#f0a04b;--operator:#8b949e;--other:#b79cff`;
const HIGH_DARK = `--paper:#000;--ink:#fff;--quiet:#fff;--line:#fff;--soft:#000;--bad:#ff9b9b;--warn:#ffd479;--note:#9ecbff;--good:#8cf2a5;--mark:#000;--beside:#000;--executive:#7fbfff;--analyst:#ffb45c;--operator:#fff;--other:#d3bfff`;
const HIGH_LIGHT = `--paper:#fff;--ink:#000;--quiet:#000;--line:#000;--soft:#fff;--bad:#8f0000;--warn:#5c3200;--note:#00347a;--good:#004d14;--mark:#fff;--beside:#fff;--executive:#00347a;--analyst:#7a3c00;--operator:#000;--other:#3d1f7a`;

/**
 * The look of a page. It follows the reader's own choice of light, dark or more contrast, and inside an editor the editor's theme,
 * which marks the body with its class. On paper it is always dark on white.
 */
export const STYLE = `:root{color-scheme:light dark}
body{${LIGHT};margin:0;padding:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
@media (prefers-color-scheme:dark){body{${DARK}}}
@media (prefers-contrast:more){body{${HIGH_LIGHT}}mark{outline:2px solid}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){body{${HIGH_DARK}}}
body.vscode-light{color-scheme:light;${LIGHT};--paper:var(--vscode-editor-background,#fff)}
body.vscode-dark{color-scheme:dark;${DARK};--paper:var(--vscode-editor-background,#1b1d21)}
body.vscode-high-contrast{color-scheme:dark;${HIGH_DARK}}
body.vscode-high-contrast-light{color-scheme:light;${HIGH_LIGHT}}
body.vscode-high-contrast mark{outline:2px solid}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1,h2{line-height:1.25;margin:0 0 .25rem;font-weight:650}
h1{font-size:1.7rem}
h2{font-size:1.4rem;margin-top:2.5rem}
h1+.part h2{margin-top:1rem}
h3{font-size:1.1rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
p{margin:.4rem 0}
a{color:var(--note)}
code{font:.85em ui-monospace,"Cascadia Mono",Consolas,monospace}
.quiet,.source,.about{color:var(--quiet)}
.facts{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0;padding:0;list-style:none}
.facts li{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .9rem;background:var(--soft)}
.facts b{display:block;font-size:1.5rem;line-height:1.2}
.facts .bad b{color:var(--bad)}.facts .good b{color:var(--good)}
.finding{border:1px solid var(--line);border-left-width:.3rem;border-radius:.3rem;padding:.5rem .9rem;margin:.8rem 0}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--warn)}.finding.information{border-left-color:var(--note)}.finding.hint{border-left-color:var(--quiet)}
.finding>p:first-child{font-weight:600}
.level{text-transform:uppercase;font-size:.75em;letter-spacing:.04em;font-weight:700}
.error .level{color:var(--bad)}.warning .level{color:var(--warn)}.information .level{color:var(--note)}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem .8rem;border-left:2px solid var(--line)}
blockquote p{margin:.15rem 0}
mark{background:var(--beside);color:inherit;border-radius:.15rem;padding:0 .1rem}
mark.odd{background:var(--mark);font-weight:700;text-decoration:underline}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.93em}
th,td{text-align:left;vertical-align:top;padding:.28rem .7rem .28rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{font-weight:600;color:var(--quiet);overflow-wrap:normal}
tbody th{padding-top:.9rem;font-weight:650}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;padding-right:.9rem;overflow-wrap:normal}
td.chart{width:30%;min-width:8rem;vertical-align:middle}
svg{display:block;width:100%;height:1.1em;color:var(--ink)}
.track{fill:var(--soft);stroke:var(--line)}
.executive{fill:var(--executive)}.analyst{fill:var(--analyst)}.operator{fill:var(--operator)}.other{fill:var(--other)}
.guided{fill:var(--executive);opacity:.55}
.result{stroke:var(--ink);stroke-width:3;vector-effect:non-scaling-stroke}
.result.outside{stroke:var(--bad)}
footer{margin-top:3rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.87em}
@media screen and (max-width:34rem){main{padding:1rem .75rem 2rem}table{font-size:.8em}th,td,th.number,td.number{padding-right:.4rem}th:last-child,td:last-child{padding-right:.1rem}td.chart{width:auto;min-width:2.5rem}td.words{hyphens:auto}}
@media screen and (max-width:27rem){main{padding:1rem .6rem 2rem}table{font-size:.72em}th,td,th.number,td.number{padding-right:.28rem}}
@media (forced-colors:active){svg rect.executive,svg rect.analyst,svg rect.operator,svg rect.other,svg rect.guided{fill:CanvasText}svg .track{fill:Canvas;stroke:CanvasText}.result,.result.outside{stroke:Highlight}}
@media print{body,body.vscode-light,body.vscode-dark,body.vscode-high-contrast{${LIGHT};color-scheme:light;font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}.part+.part{break-before:page}h1,h2,h3,tbody th{break-after:avoid}.finding,tr,blockquote{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}
@page{margin:16mm}`;

/** What a content policy allows of styles: this one and no other. A test computes it anew. */
export const STYLE_HASH = 'sha256-BoPXzOQOjLrDbO0uBpu1dFPVueDSHDtID+NGHeYYuzM=';
