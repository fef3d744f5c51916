/** Whether the browser lets one choose a folder. */
export const hasFolders = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;
