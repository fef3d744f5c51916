/** A list of units to search in and choose one from: typing and the arrow keys work in one place. */
import { Button, Input, Label, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Plan, Unit } from '../../plan/schema';
import { unitOf } from '../../plan/units';
import { searchUnits } from '../choice';
import { useWords } from '../session';

const useStyles = makeStyles({
  field: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  list: {
    maxHeight: '224px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  empty: { display: 'none' },
  option: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
    borderLeft: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Where colours are forced, a transparent line is drawn.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  chosen: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      borderLeftColor: 'Highlight',
    },
  },
  parent: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface UnitListProps {
  readonly plan: Plan;
  readonly units: readonly Unit[];
  readonly chosen: Unit | null;
  readonly onChoose: (unit: Unit) => void;
  /** Beside each unit, where it is sent through. */
  readonly showParents: boolean;
}

export function UnitList({ plan, units, chosen, onChoose, showParents }: UnitListProps): ReactNode {
  const styles = useStyles();
  const { firstRun: words } = useWords().shell;
  const id = useId();
  const [text, setText] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = searchUnits(plan, units, text);
  const at = found.findIndex(({ code }) => code === chosen?.code);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const move = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? found.length - 1 : at - 1,
      // With one chosen the key goes on to the form around the list.
      Enter: at < 0 ? 0 : undefined,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = found[to];
    if (next) onChoose(next);
  };

  return (
    <div className={styles.field}>
      <Label htmlFor={`${id}-search`}>{words.unit}</Label>
      <Input
        id={`${id}-search`}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={move}
        placeholder={words.search}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        autoComplete="off"
        spellCheck={false}
        {...(at >= 0 && { 'aria-activedescendant': `${id}-${found[at]?.code ?? ''}` })}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={words.unit}
        className={mergeClasses(styles.list, found.length === 0 && styles.empty)}
      >
        {found.map((unit) => (
          // The keyboard chooses from the field above, which names the chosen one.
          <div
            key={unit.code}
            id={`${id}-${unit.code}`}
            role="option"
            aria-selected={unit.code === chosen?.code}
            className={mergeClasses(styles.option, unit.code === chosen?.code && styles.chosen)}
            onClick={() => onChoose(unit)}
          >
            <span>{unit.name}</span>
            {showParents && <span className={styles.parent}>{unitOf(plan, unit.parent)?.name}</span>}
          </div>
        ))}
      </div>
      <div className={styles.row}>
        <span className={styles.count} role="status">
          {found.length === 0 ? words.nothingFound(text) : words.found(found.length)}
        </span>
        {found.length === 0 && (
          <Button size="small" appearance="subtle" onClick={() => setText('')}>
            {words.clearSearch}
          </Button>
        )}
      </div>
    </div>
  );
}
