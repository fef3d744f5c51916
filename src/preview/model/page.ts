/** Page set-up of a sheet, in the API's own words. Margins are in points. */

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export type PageKind = 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface Page {
  orientation: string;
  paperSize: string;
  zoom: Zoom;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  /** Empty for automatic. */
  firstPageNumber: number | '';
  printOrder: string;
  printComments: string;
  printErrors: string;
  headerFooterState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly texts: Readonly<Record<PageKind, HeaderFooter>>;
}

const noTexts = (): HeaderFooter => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** What a new sheet has. */
export const newPage = (): Page => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: '',
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  headerFooterState: 'Default',
  useSheetMargins: true,
  useSheetScale: true,
  texts: { defaultForAllPages: noTexts(), firstPage: noTexts(), evenPages: noTexts(), oddPages: noTexts() },
});
