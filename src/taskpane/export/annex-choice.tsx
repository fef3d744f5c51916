/** Which annexes, in which order, and what the lists of nominees hold. */
import { Button, Checkbox, Label, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { AnnexId } from '../../annex/annex';
import type { ListChoice } from '../../annex/nominations';

import { useWords } from '../session';
import { Section } from '../shell/section';
import { annexesIn, movedBy } from './choice';
import type { ExportChoice } from './choice';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid' },
  item: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  arrows: { display: 'flex', marginInlineStart: 'auto' },
  arrow: { minWidth: '28px', padding: 0 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  field: { display: 'grid' },
  box: { justifySelf: 'start' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ChoiceProps {
  readonly choice: ExportChoice;
  readonly onChange: (changes: Partial<ExportChoice>) => void;
}

export function AnnexChoice({ choice, onChange }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const { annexes: words } = useWords().export;
  const [told, setTold] = useState('');
  const among = annexesIn(choice);
  const move = (id: AnnexId, by: -1 | 1): void => {
    const order = movedBy(choice, id, by);
    onChange({ order });
    const now = annexesIn({ ...choice, order });
    setTold(words.moved(words.names[id], now.indexOf(id) + 1, now.length));
  };
  return (
    <Section heading={words.heading}>
      <ol className={styles.list}>
        {choice.order.map((id) => {
          const place = among.indexOf(id);
          const isNumbered = place !== -1 && among.length > 1;
          return (
            <li key={id} className={styles.item}>
              <Checkbox
                label={
                  <>
                    {words.names[id]}
                    {isNumbered && <span className={styles.place}> ({place + 1})</span>}
                  </>
                }
                checked={place !== -1}
                onChange={(_, { checked }) => {
                  const others = choice.chosen.filter((each) => each !== id);
                  onChange({ chosen: checked === true ? [...others, id] : others });
                }}
              />
              {isNumbered && (
                <span className={styles.arrows}>
                  <Arrow
                    d="M8 12V4M4.5 7.5 8 4l3.5 3.5"
                    label={words.earlier(words.names[id])}
                    isOff={place === 0}
                    onClick={() => move(id, -1)}
                  />
                  <Arrow
                    d="M8 4v8M4.5 8.5 8 12l3.5-3.5"
                    label={words.later(words.names[id])}
                    isOff={place === among.length - 1}
                    onClick={() => move(id, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={among.length === 0 ? styles.hint : styles.unseen} role="status">
        {among.length === 0 ? words.none : told}
      </p>
    </Section>
  );
}

interface ArrowProps {
  /** Of the sign, on a field of 16 by 16. */
  readonly d: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

function Arrow({ d, label, isOff, onClick }: ArrowProps): ReactNode {
  const styles = useStyles();
  return (
    <Button
      className={styles.arrow}
      size="small"
      appearance="subtle"
      aria-label={label}
      disabledFocusable={isOff}
      onClick={onClick}
      icon={
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d={d}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      }
    />
  );
}

/** What annexes, lists and drafts that name nominees hold. */
export function ListFields({ choice, onChange }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { list: words } = useWords().export;
  const { content, arrangement, apart = false } = choice.list;
  const set = (changes: Partial<ListChoice>): void => onChange({ list: { ...choice.list, ...changes } });
  return (
    <Section heading={words.heading}>
      <div className={styles.field}>
        <Label id={`${id}-content`}>{words.content}</Label>
        <RadioGroup
          aria-labelledby={`${id}-content`}
          value={content}
          onChange={(_, { value }) => set({ content: value === 'all' ? 'all' : 'selected' })}
        >
          <Radio value="selected" label={words.selected} />
          <Radio value="all" label={words.all} />
        </RadioGroup>
      </div>
      <div className={styles.field}>
        <Label id={`${id}-order`}>{words.arrangement}</Label>
        <RadioGroup
          aria-labelledby={`${id}-order`}
          value={arrangement}
          onChange={(_, { value }) => set({ arrangement: value === 'rank' ? 'rank' : 'unit' })}
        >
          <Radio value="unit" label={words.byUnit} />
          <Radio value="rank" label={words.byRank} />
        </RadioGroup>
      </div>
      <Checkbox
        className={styles.box}
        label={words.apart}
        checked={apart}
        onChange={(_, { checked }) => set({ apart: checked === true })}
      />
    </Section>
  );
}
