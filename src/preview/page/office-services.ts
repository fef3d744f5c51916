/**
 * What office.js asks of Excel besides the workbook: services of the add-in's own life, each in a batch of its own.
 * The host knows the workbook only, so they are answered here.
 */
import { ACTION, PATH } from '../wire/message';
import type { Action, RequestBody, ResponseBody } from '../wire/message';
import type { Bridge, OfficeWindow } from './office-window';

/** Methods that may be called, by service. The preview's pane is always there to be seen. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.InternalService.AddinInternalService': ['NotifyActionHandlerReady'],
  'Microsoft.AppRuntime.AppRuntimeService': ['SetAppRuntimeState'],
};

const isOfService = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);

const isKnown = (body: RequestBody, { ActionType, Name, ObjectPathId }: Action): boolean =>
  ActionType === ACTION.instantiate ||
  ActionType === ACTION.trace ||
  SERVICES[body.ObjectPaths[ObjectPathId]?.Name ?? '']?.includes(Name) === true;

function answer(body: RequestBody, onFault: (what: string) => void): ResponseBody {
  for (const action of body.Actions.filter((each) => !isKnown(body, each)))
    onFault(`${body.ObjectPaths[action.ObjectPathId]?.Name ?? '?'}.${action.Name}`);
  return {
    Results: body.Actions.map(({ Id, ActionType }) => ({
      ActionId: Id,
      Value: ActionType === ACTION.instantiate ? {} : null,
    })),
    TraceIds: body.Actions.filter(({ ActionType }) => ActionType === ACTION.trace).map(({ Id }) => Id),
  };
}

const asksForPane = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === 'SetAppRuntimeState');

/** `AppRuntimeService.onVisibilityChanged`, as the runtime numbers it. */
const VISIBILITY_CHANGED = 65_539;

const visibilityChanged = (isShown: boolean): string =>
  JSON.stringify({
    type: 3,
    message: {
      entries: [
        {
          messageCategory: 65_536,
          messageType: VISIBILITY_CHANGED,
          targetId: '',
          message: JSON.stringify({ visibility: isShown ? 'Visible' : 'Hidden' }),
        },
      ],
    },
  });

/** The host's bridge with these services beside it. */
export function withOfficeServices(
  workbook: Bridge,
  {
    misbehaviour,
    onFault,
    onVisibilityReady,
  }: Pick<OfficeWindow, 'misbehaviour' | 'onFault' | 'onVisibilityReady'>,
): Bridge {
  onVisibilityReady((isShown) => workbook.onMessageFromHost?.(visibilityChanged(isShown)));
  return Object.defineProperty(
    {
      onMessageFromHost: workbook.onMessageFromHost,
      sendMessageToHost: (text: string) => {
        const { id, message } = JSON.parse(text) as {
          readonly id: number;
          readonly message: { readonly body: RequestBody };
        };
        if (!isOfService(message.body)) return workbook.sendMessageToHost(text);
        const body = answer(message.body, onFault);
        if (asksForPane(message.body) && misbehaviour().neverShowsPane === true) return;
        queueMicrotask(() =>
          workbook.onMessageFromHost?.(
            JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
          ),
        );
      },
    },
    'onMessageFromHost',
    {
      get: () => workbook.onMessageFromHost,
      set: (heard: Bridge['onMessageFromHost']) => {
        workbook.onMessageFromHost = heard;
      },
    },
  );
}
