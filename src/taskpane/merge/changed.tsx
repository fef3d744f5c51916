/** What a merge changes in a summary: unit by unit, and cell by cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AgainWords } from '../../messages/pane/again';
import { MoreButton } from '../check/more-button';
import { Disclosure } from '../shell/disclosure';
import { Section } from '../shell/section';
import type { CellChange, ChangePreview } from './changes';
import { useLongTexts } from './long-text';

/** Changes shown at first, and more at each asking. */
const STEP = 10;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

interface ChangesProps {
  readonly words: AgainWords['preview'];
  readonly changes: ChangePreview;
}

export function Changes({ words, changes: { units, cells } }: ChangesProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [extent, setExtent] = useState(STEP);
  const hidden = cells.length - extent;
  if (units.length + cells.length === 0) return null;
  return (
    <Section heading={words.unitsHeading}>
      <ul className={styles.list}>
        {units.map(({ unit, added, changed, withdrawn, others }) => (
          <li key={unit ?? ''} className={styles.item}>
            <span className={styles.name}>{unit ?? words.unknownUnit}</span>
            <span>{words.unit(added, changed, withdrawn, others)}</span>
          </li>
        ))}
      </ul>
      {cells.length > 0 && (
        <div>
          <Disclosure label={words.cells(cells.length)} isOpenAtFirst={cells.length <= STEP}>
            <ul ref={list} className={styles.list}>
              {cells.slice(0, extent).map((cell, index) => (
                <OneCell key={index} words={words} cell={cell} />
              ))}
            </ul>
            {hidden > 0 && (
              <MoreButton
                label={words.more(Math.min(hidden, 5 * STEP))}
                list={list}
                shown={extent}
                onMore={() => setExtent(extent + 5 * STEP)}
              />
            )}
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

function OneCell({
  words,
  cell,
}: {
  readonly words: AgainWords['preview'];
  readonly cell: CellChange;
}): ReactNode {
  const styles = useStyles();
  const { sheet, unit, subject, column, before, after } = cell;
  const where = [...new Set([sheet, unit, subject, column])].filter((part) => part !== null).join(' · ');
  const { show, whole } = useLongTexts([before, after], where);
  return (
    <li className={styles.item}>
      <span className={styles.muted}>{where}</span>
      <span>
        {before !== null && (
          <>
            <del className={styles.before}>{show(before)}</del>
            {' → '}
          </>
        )}
        <ins className={styles.after}>{after === null ? words.blank : show(after)}</ins>
      </span>
      {whole}
    </li>
  );
}
