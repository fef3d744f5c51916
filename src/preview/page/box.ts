/** Boxes like Excel's own: a title, a text, some buttons. */

interface Question {
  readonly title: string;
  readonly text: string;
  /** The first is the one that Enter presses. */
  readonly buttons: readonly string[];
}

/** Resolves to the number of the button that was pressed, counted from 0; the last one for Escape. */
export type Ask = (question: Question) => Promise<number>;

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), { textContent: text, className });

export const ask: Ask = ({ title, text, buttons }) =>
  new Promise((resolve) => {
    const box = element('dialog', '', 'box');
    const heading = element('h2', title);
    heading.id = 'box-title';
    box.setAttribute('aria-labelledby', heading.id);
    const row = element('form', '', 'box-buttons');
    row.method = 'dialog';
    for (const [index, label] of buttons.entries()) {
      const button = element('button', label);
      button.value = String(index);
      row.append(button);
    }
    box.append(heading, element('p', text), row);
    box.addEventListener('close', () => {
      box.remove();
      resolve(box.returnValue === '' ? buttons.length - 1 : Number(box.returnValue));
    });
    document.body.append(box);
    box.showModal();
  });
