/** Styles of the dock's own few elements. `!important` on the host: a page's `div { … }` rules reach it otherwise. */
export const dockCss = `
:host { all: initial !important; position: fixed !important; inset-block: 0 !important; z-index: 2147483646 !important; display: block !important; inline-size: 0 !important; color-scheme: light dark; }
:host([hidden]) { display: none !important; }
* { box-sizing: border-box; }
.box { position: fixed; inset-block: 0; inset-inline-end: 0; inline-size: var(--w, 360px); visibility: hidden; background: light-dark(#fff, #16191d); border-inline-start: 1px solid light-dark(#e3e6e1, #2c3239); }
.start .box { inset-inline: 0 auto; border-inline: 0 1px solid light-dark(#e3e6e1, #2c3239); }
.open .box { visibility: visible; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; color-scheme: inherit; }
.grip { position: absolute; inset-block: 0; inset-inline-start: -4px; inline-size: 8px; cursor: ew-resize; touch-action: none; }
.start .grip { inset-inline: auto -4px; }
.grip::after { content: ''; position: absolute; inset-block: 0; inset-inline-start: 3px; inline-size: 2px; }
.grip:hover::after, .grip:focus-visible::after { background: light-dark(#1f6f4a, #6fce9e); }
.grip:focus-visible, button:focus-visible { outline: 2px solid light-dark(#0b57d0, #8ab4f8); outline-offset: -2px; }
button { all: unset; box-sizing: border-box; position: fixed; inset-inline-end: 0; inset-block-start: calc(50% - 32px); inline-size: 28px; block-size: 64px; display: grid; place-items: center; cursor: pointer; color: light-dark(#1f6f4a, #6fce9e); background: light-dark(#fff, #16191d); border: 1px solid light-dark(#e3e6e1, #2c3239); border-inline-end: 0; border-start-start-radius: 10px; border-end-start-radius: 10px; }
.start button { inset-inline: 0 auto; border-inline: 0 1px solid light-dark(#e3e6e1, #2c3239); border-radius: 0; border-start-end-radius: 10px; border-end-end-radius: 10px; }
button:hover { background: light-dark(#f5f6f4, #1d2126); }
button[hidden], .note[hidden] { display: none; }
.veiled button { inline-size: 8px; color: transparent; background: light-dark(#e3e6e1, #2c3239); }
svg { inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.veiled svg { display: none; }
.note { position: fixed; inset-inline-end: 36px; inset-block-start: calc(50% - 20px); max-inline-size: 280px; margin: 0; padding: 8px 12px; font: 400 13px/1.45 ui-sans-serif, system-ui, sans-serif; color: light-dark(#1b211d, #e8ebe7); background: light-dark(#fff, #16191d); border: 1px solid light-dark(#e3e6e1, #2c3239); border-radius: 10px; }
.start .note { inset-inline: 36px auto; }
@media (forced-colors: active) { button, .note { border-color: ButtonText; } }
`;
