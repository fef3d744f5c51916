import type { Frame, Page } from 'playwright-core';

/** Which request is the last to reach Excel, and how much of it does. */
type Closing =
  /** The first of more actions than this: that many of them. */
  | { readonly after: 'actions'; readonly actions: number }
  /** The first with this many writes: half of its actions. */
  | { readonly after: 'half'; readonly writes: number };

/**
 * From the next load of the pane on, one large request reaches Excel only in part, nothing after it does, and no answer
 * comes back: Excel was closed while it was writing. The page's body has `data-closed` when that has happened.
 */
export const closeExcelIn = (page: Page, closing: Closing): Promise<void> =>
  page.evaluate((given) => {
    interface Action {
      readonly ActionType: number;
    }
    const SETS = 4;
    const office = window.thiDuaOfficeWindow!;
    const { connect } = office;
    /** How many of a request's actions arrive; null: all, and the answer comes back. */
    const arriving = (actions: readonly Action[]): number | null => {
      if (given.after === 'actions') return actions.length > given.actions ? given.actions : null;
      const writes = actions.filter(({ ActionType }) => ActionType === SETS).length;
      return writes >= given.writes ? Math.floor(actions.length / 2) : null;
    };
    let isClosed = false;
    Object.assign(office, {
      connect: () => {
        const bridge = connect();
        if (isClosed) return bridge;
        const { sendMessageToHost: send } = bridge;
        const sendMessageToHost = (text: string): void => {
          // This pane goes down with Excel; the next has a bridge of its own.
          if (isClosed) return;
          const sent = JSON.parse(text) as { message: { body: { Actions: Action[] } } };
          const { body } = sent.message;
          const arrive = arriving(body.Actions);
          if (arrive === null) return send(text);
          isClosed = true;
          body.Actions = body.Actions.slice(0, arrive);
          bridge.onMessageFromHost = () => document.body.setAttribute('data-closed', '');
          send(JSON.stringify(sent));
        };
        return Object.assign(bridge, { sendMessageToHost });
      },
    });
  }, closing);

/** The next large request is carried out by half only, and Excel reports an error. The pane goes on. */
export const breakOffIn = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const SETS = 4;
    const MANY = 60;
    const host = window as unknown as {
      readonly _richApiNativeBridge: Record<string, (text: string) => void>;
    };
    const bridge = host._richApiNativeBridge;
    const send = bridge['sendMessageToHost']!;
    bridge['sendMessageToHost'] = (text) => {
      const sent = JSON.parse(text) as { message: { body: { Actions: { ActionType: number }[] } } };
      const { body } = sent.message;
      if (body.Actions.filter(({ ActionType }) => ActionType === SETS).length < MANY) return send(text);
      body.Actions = body.Actions.slice(0, body.Actions.length / 2);
      const hear = bridge['onMessageFromHost']!;
      bridge['onMessageFromHost'] = (answer) => {
        Object.assign(bridge, { sendMessageToHost: send, onMessageFromHost: hear });
        const told = JSON.parse(answer) as { message: { body: object } };
        const error = { ActionIndex: body.Actions.length, Code: 'GeneralException', HttpStatusCode: 500 };
        Object.assign(told.message.body, { Error: { ...error, Location: '', Message: '' } });
        hear(JSON.stringify(told));
      };
      send(JSON.stringify(sent));
    };
  });

/** The pane loaded anew, over the workbook as it is, with a whole way to Excel. */
export async function reopened(page: Page, pane: () => Promise<Frame>): Promise<Frame> {
  const frame = await pane();
  await frame.evaluate(() => document.body.setAttribute('data-old', ''));
  await page.locator('#pane').evaluate((element: HTMLIFrameElement) => {
    element.contentWindow?.location.reload();
  });
  await frame.locator('body:not([data-old])').waitFor();
  return pane();
}
