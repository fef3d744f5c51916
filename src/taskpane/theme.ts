/**
 * Colours: the pane takes the Office theme, light or dark. Where the system forces its own colours (high contrast), Fluent's
 * components leave them to it.
 */
import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { officeBackground, onOfficeTheme } from './office';

type Shade = 'light' | 'dark';

const themes: Readonly<Record<Shade, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/** Whether a colour `#rrggbb` is dark, by its relative luminance (WCAG 2); null for what is no such colour. */
export function isDark(colour: string): boolean | null {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(colour) ?? [];
  if (hex === undefined) return null;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  // On a ground of this luminance black and white text read equally well.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
}

const systemDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function shadeNow(): Shade {
  const background = officeBackground();
  const office = background === null ? null : isDark(background);
  return (office ?? systemDark().matches) ? 'dark' : 'light';
}

/** Most hosts do not tell when the theme changes, so it is looked at again whenever the officer comes back to the pane. */
function onShade(changed: () => void): () => void {
  const system = systemDark();
  onOfficeTheme(changed);
  system.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  return () => {
    system.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
  };
}

export const useTheme = (): Theme => themes[useSyncExternalStore(onShade, shadeNow)];
