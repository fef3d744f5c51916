import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startLanguage } from './language';
import { beginning } from './work/begin';

/** A file that is dropped beside the place for it would take the page's own place. */
for (const event of ['dragover', 'drop'])
  window.addEventListener(event, (dropped) => {
    dropped.preventDefault();
  });

startLanguage();
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<App begin={beginning()} />);
