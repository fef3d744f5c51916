import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { App, Elsewhere } from './app';
import { startChecking } from './checking';
import { startLanguage } from './language';
import { hostNow, onReady, run } from './office';
import { update } from './session';
import { act, start, startAtOnce } from './start';

function view(): ReactNode {
  switch (hostNow()) {
    case 'excel':
      return <App />;
    case 'old-excel':
      return <Elsewhere why={({ shell }) => shell.oldExcel} />;
    case 'elsewhere':
      return <Elsewhere why={({ shell }) => shell.outsideExcel} />;
  }
}

const ready = onReady();
// Office's globals are there, and the engine has read all of this file.
window.thiDuaRibbon?.started();

void ready.then(() => {
  startLanguage();
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(view());
  if (hostNow() !== 'excel') return;
  window.thiDuaRibbon?.listen(act, (error) => update({ workbook: { kind: 'trouble', error } }));
  startAtOnce();
  startChecking(run);
  void start();
});
