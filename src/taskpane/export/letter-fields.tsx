/** The letter that the annexes go with, and what else every page of theirs carries. */
import { Checkbox, Input, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { accompaniment } from '../../annex/annexes';
import { letterTypes, PLAIN_LETTER } from '../../messages/annex';
import { useWords } from '../session';
import { Disclosure } from '../shell/disclosure';
import type { ChoiceProps } from './annex-choice';
import { isDateWrong, letterIn, tellsType, typeIn } from './choice';
import type { LetterFields as Fields } from './choice';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  printed: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  boxes: { display: 'grid', justifyItems: 'start' },
});

export function LetterFields({ choice, onChange }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { letter: words } = useWords().export;
  const { letter } = choice;
  const set = (changes: Partial<Fields>): void => onChange({ letter: { ...letter, ...changes } });
  const follows = tellsType(letter);
  const isWrong = isDateWrong(letter);
  return (
    <section className={styles.section} aria-label={words.heading}>
      <Disclosure label={words.heading} isHeading isOpenAtFirst>
        <p className={styles.hint}>{words.hint}</p>
        <div className={styles.field}>
          <Label htmlFor={`${id}-symbol`}>{words.symbol}</Label>
          <Input
            id={`${id}-symbol`}
            value={letter.symbol}
            placeholder={words.symbolLike}
            onChange={(_, { value }) => set({ symbol: value })}
          />
        </div>
        <div className={styles.field}>
          <Label htmlFor={`${id}-type`}>{words.type}</Label>
          <Select
            id={`${id}-type`}
            value={typeIn(letter)}
            disabled={follows}
            {...(follows && { 'aria-describedby': `${id}-follows` })}
            onChange={(_, { value }) => set({ type: value })}
          >
            {Object.entries(letterTypes).map(([abbreviation, name]) => (
              <option key={abbreviation} value={abbreviation} lang="vi">
                {name}
              </option>
            ))}
            <option value="" lang="vi">
              {PLAIN_LETTER}
            </option>
          </Select>
          {follows && (
            <p id={`${id}-follows`} className={styles.hint}>
              {words.typeFollows}
            </p>
          )}
        </div>
        <div className={styles.field}>
          <Label htmlFor={`${id}-date`}>{words.date}</Label>
          <Input
            id={`${id}-date`}
            value={letter.date}
            placeholder={words.dateLike}
            inputMode="numeric"
            aria-invalid={isWrong}
            aria-describedby={`${id}-wrong`}
            onChange={(_, { value }) => set({ date: value })}
          />
          <p id={`${id}-wrong`} className={styles.wrong} role="status" hidden={!isWrong}>
            {isWrong ? words.dateWrong : ''}
          </p>
        </div>
        <div className={styles.field}>
          <Label htmlFor={`${id}-issuer`}>{words.issuer}</Label>
          <Input
            id={`${id}-issuer`}
            value={letter.issuer}
            onChange={(_, { value }) => set({ issuer: value })}
          />
        </div>
        <p className={styles.printed}>
          <span className={styles.label}>{words.printed}</span>
          <em lang="vi">{accompaniment(letterIn(letter))}</em>
        </p>
        <div className={styles.boxes}>
          <Checkbox
            label={words.motto}
            checked={choice.motto}
            onChange={(_, { checked }) => onChange({ motto: checked === true })}
          />
          <Checkbox
            label={words.code}
            checked={choice.code}
            onChange={(_, { checked }) => onChange({ code: checked === true })}
          />
        </div>
      </Disclosure>
    </section>
  );
}
