/** What the add-in may rely on, as its manifest says; calls above it throw ApiNotFound. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.14', SharedRuntime: '1.1' };
