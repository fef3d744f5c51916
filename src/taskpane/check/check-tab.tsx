/** The tab *Kiểm tra*: what is known of the open form, and the way to each cell. */
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { goTo } from '../../excel/navigate';
import { HostTrouble } from '../../excel/trouble';
import { checkNow, useChecking } from '../checking';
import { run } from '../office';
import { current, openUnit, update, useCommand, useLanguage, useSession, useWords } from '../session';
import type { LastCheck } from '../session';
import { Note } from '../shell/note';
import { TroubleNote } from '../shell/trouble';
import { AtOnceChoice, Behind } from './at-once-choice';
import { bySeverityCount } from './counts';
import { dayInVietnam } from './deadlines';
import { targetNow } from './groups';
import type { Shown } from './groups';
import { CheckView } from './view';

const MINUTE_MS = 60_000;

/** Today, also in a pane that stays open over night. */
function useToday(): string {
  const [today, setToday] = useState(() => dayInVietnam(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayInVietnam(Date.now())), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}

const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

const useStyles = makeStyles({
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function CheckTab(): ReactNode {
  const styles = useStyles();
  const words = useWords().check;
  const last = useSession(({ lastCheck }) => lastCheck);
  useCommand('check', () => void checkNow());
  const counts = last && bySeverityCount(last.findings);
  return (
    <>
      <div role="status" className={styles.heard}>
        {counts && words.announce({ errors: counts.error, warnings: counts.warning, notes: counts.note })}
      </div>
      <Content last={last} />
    </>
  );
}

function Content({ last }: { readonly last: LastCheck | null }): ReactNode {
  const words = useWords().check;
  const kind = useSession(({ workbook }) => workbook.kind);
  const checking = useChecking();
  const toForm = <Button onClick={() => update({ tab: 'form' })}>{words.toForm}</Button>;
  switch (kind) {
    case 'looking':
      return <Spinner label={words.state.looking} />;
    case 'none':
    case 'unreadable':
    case 'trouble': {
      const { what, next } = words.state.notForm;
      return (
        <Note tone="info" what={what} next={next}>
          {toForm}
        </Note>
      );
    }
    case 'summary': {
      const { what, next } = words.state.summary;
      return <Note tone="info" what={what} next={next} />;
    }
    case 'form':
      if (checking.isLost) {
        const { what, next } = words.state.lost;
        return (
          <Note tone="warning" what={what} next={next}>
            {toForm}
          </Note>
        );
      }
      if (last) return <Results last={last} />;
      return checking.trouble === null ? (
        <Spinner label={words.state.first} />
      ) : (
        <TroubleNote error={checking.trouble} onRetry={() => void checkNow()} />
      );
    default:
      return kind satisfies never;
  }
}

const isGone = (error: unknown): boolean => error instanceof HostTrouble && error.reason === 'gone';

/** Goes to the cell, also where its sheet was renamed since the check: Excel tells of that by no event. */
async function jumpTo(target: NonNullable<Shown['target']>): Promise<void> {
  try {
    await run((context) => goTo(context, target));
  } catch (error) {
    if (!isGone(error)) throw error;
    await checkNow();
    const now = current().lastCheck;
    const moved = now && targetNow(target, now.submission);
    if (!moved) throw error;
    await run((context) => goTo(context, moved));
  }
}

function Results({ last }: { readonly last: LastCheck }): ReactNode {
  const language = useLanguage();
  const words = useWords().check;
  const today = useToday();
  const { isBusy, trouble } = useChecking();
  const workbook = useSession((session) => session.workbook);
  const [missed, setMissed] = useState<unknown>(null);
  const { submission, findings, at } = last;
  if (workbook.kind !== 'form') return null;
  const { plan } = workbook;
  const jump = ({ target }: Shown): void => {
    if (!target) return;
    setMissed(null);
    jumpTo(target).catch(setMissed);
  };
  return (
    <CheckView
      language={language}
      plan={plan}
      unit={openUnit({ workbook, lastCheck: last })}
      submission={submission}
      findings={findings}
      checkedAt={clock.format(at)}
      today={today}
      isBusy={isBusy}
      notice={
        <>
          {trouble !== null && <TroubleNote error={trouble} onRetry={() => void checkNow()} />}
          <Behind />
          {isGone(missed) && <Note tone="warning" what={words.findings.gone} />}
          {missed !== null && !isGone(missed) && <TroubleNote error={missed} />}
          <AtOnceChoice />
        </>
      }
      onCheck={() => {
        setMissed(null);
        void checkNow();
      }}
      onGoTo={jump}
    />
  );
}
