/** The guide inside the pane. */

export interface HelpWords {
  readonly title: string;
  readonly guides: readonly HelpGuide[];
  readonly privacy: { readonly heading: string; readonly lines: readonly string[] };
  readonly keyboard: {
    readonly heading: string;
    readonly keys: readonly { readonly keys: string; readonly does: string }[];
  };
  readonly about: {
    readonly heading: string;
    readonly version: (version: string) => string;
    readonly form: (version: number) => string;
    readonly licence: string;
    readonly language: string;
  };
}

/** Who it is for, and what to do in order. */
interface HelpGuide {
  readonly id: 'officer' | 'root';
  readonly heading: string;
  readonly steps: readonly { readonly does: string; readonly how: string }[];
}
