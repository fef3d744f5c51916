/** Puts text on the clipboard; false where the host allows neither way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection({ 'text/plain': text });
  }
}

/** A table for programs that take one, and the same as text for all others. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a table on the clipboard; false where the host allows neither way, or the officer's click was too long ago. The old
 * way comes first: the new one has the browser rewrite the table, to whose styles the pane's policy objects.
 */
export async function copyTable({ html, text }: CopiedTable): Promise<boolean> {
  const kinds = { 'text/html': html, 'text/plain': text };
  if (copyBySelection(kinds)) return true;
  try {
    const blobs = Object.entries(kinds).map(
      ([type, content]) => [type, new Blob([content], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/**
 * The old way, which needs no permission: Excel on the web gives its panes none to use the clipboard. Browsers copy where
 * something is selected; what they copy is told when they ask.
 */
function copyBySelection(
  kinds: Readonly<Record<string, string>> & { readonly 'text/plain': string },
): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = kinds['text/plain'];
  field.style.position = 'fixed';
  field.style.opacity = '0';
  field.addEventListener('copy', (event) => {
    for (const [type, content] of Object.entries(kinds)) event.clipboardData?.setData(type, content);
    event.preventDefault();
  });
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
