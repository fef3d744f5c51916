/**
 * What the fictional workbooks say. Nobody may take a sample for a real file, so every name and every figure says that
 * it is one.
 */
import { formatNumber } from '../../text/numbers';
import type { Plan } from '../../plan/schema';
import type { Dice } from './random';

/** Without a thousands' separator, which would split it in two words. */
const numbered = (number: number): string => String(number).padStart(2, '0');

interface PersonName {
  readonly title: 'Ông' | 'Bà';
  readonly name: string;
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng'] as const;
const givenNames = ['Mẫu', 'Ví Dụ', 'Thí Dụ', 'Minh Họa'] as const;

/** Different numbers make different people: two names are never near each other. */
export function personName(dice: Dice, number: number): PersonName {
  const isMan = dice.percent(50);
  const name = `${dice.pick(families)} ${isMan ? 'Văn' : 'Thị'} ${dice.pick(givenNames)} ${numbered(number)}`;
  return { title: isMan ? 'Ông' : 'Bà', name };
}

export const collectiveName = (kind: string, number: number): string => `${kind} mẫu số ${numbered(number)}`;

export const workplace = (number: number): string => `Cơ quan mẫu số ${numbered(number)}`;

export const positions = [
  'Trưởng thôn (minh họa)',
  'Chuyên viên (minh họa)',
  'Phó Trưởng phòng (minh họa)',
  'Bí thư chi bộ (minh họa)',
] as const;

export const achievement = ({ movement }: Plan, dice: Dice): string =>
  `Tích cực tham gia ${movement}; vận động ${formatNumber(dice.int(20, 400))} hộ, huy động ` +
  `${formatNumber(dice.int(50, 900))} triệu đồng (số liệu minh họa).`;

export const NOTHING = 'Không có';

/** Enough of an item's text to see which one is answered. */
const LONGEST_TOPIC = 160;

const topicOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(/[ .;:]+$/, '');
  return line.length <= LONGEST_TOPIC
    ? line
    : `${line.slice(0, LONGEST_TOPIC).replace(/ [^ ]*$/, '')}…`.replace(/[,;:]…$/, '…');
};

const details: readonly ((figure: (from: number, to: number) => string) => string)[] = [
  (figure) =>
    `Đơn vị đã tổ chức ${figure(3, 40)} hội nghị, ${figure(10, 90)} buổi tuyên truyền với ${figure(500, 9000)} lượt người tham gia (số liệu minh họa).`,
  (figure) =>
    `Đã ban hành ${figure(5, 60)} văn bản, kiểm tra ${figure(2, 20)} đợt, biểu dương ${figure(10, 80)} lượt tập thể, cá nhân (số liệu minh họa).`,
  (figure) =>
    `Nhân dân đóng góp ${figure(100, 9000)} triệu đồng và ${figure(200, 5000)} ngày công; có ${figure(3, 30)} cách làm hay được nhân rộng (số liệu minh họa).`,
  () =>
    'Hạn chế: một số nội dung triển khai còn chậm; nguyên nhân chủ yếu do nguồn lực còn khó khăn (nội dung minh họa).',
];

/** An answer to an item of the outline, one paragraph an element. */
export const answer = (text: string, { period }: Plan, dice: Dice): readonly string[] => {
  const years = period.from === period.to ? `năm ${period.to}` : `giai đoạn ${period.from}-${period.to}`;
  const figure = (from: number, to: number): string => formatNumber(dice.int(from, to));
  const opening = `Nội dung minh họa ${years}: ${topicOf(text)}.`.replace('….', '…');
  return [
    opening,
    ...dice
      .shuffled(details)
      .slice(0, dice.int(0, 2))
      .map((detail) => detail(figure)),
  ];
};

/** Symbols of letters; the issuer's abbreviation is no office's. */
export const reportNumber = (number: number): string => `${numbered(number)}/BC-MAU`;
export const letterNumber = (number: number): string => `${numbered(number)}/TTr-MAU`;
export const decisionNumber = (number: number): string => `${numbered(number)}/QĐ-MAU`;

/** No network gives such a number out. */
export const phone = (number: number): string => `0000.${String(number).padStart(6, '0')}`;

export const rewardedName = (kind: string, number: number): string =>
  `${kind} đã khen mẫu số ${numbered(number)}`;

/**
 * Usual sizes of what is counted, by unit of measure; for what is not here the general one. A place that others send
 * to is ten times as large as one of the lowest level.
 */
export const usualSizes: Readonly<Record<string, readonly [number, number]>> = {
  người: [70_000, 110_000],
  hộ: [14_000, 24_000],
  'triệu đồng': [8_000, 90_000],
  'm²': [9_000, 60_000],
  ngày: [4_000, 30_000],
};
export const usualSize: readonly [number, number] = [30, 300];
