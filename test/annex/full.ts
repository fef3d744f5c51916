/** A summary in which every annex has something to say, with as many nominees as asked for. */
import type { AnnexSource, Nominee } from '../../src/annex/source';
import { outlineEntries } from '../../src/plan/outline';
import { placeFieldId } from '../../src/plan/fields/nominations';
import type { Plan } from '../../src/plan/schema';
import { kindOf, placeAt, sendersTo, unitLabel, unitsInOrder } from '../../src/plan/units';
import { answer, figures, nominee, source, state } from './build';

const long = (length: number): string =>
  'Tích cực tham gia phong trào thi đua, vận động nhân dân hiến 1.250 m² đất, đóng góp 86,5 triệu đồng làm đường; '
    .repeat(length / 20)
    .slice(0, length)
    .trim();

const LONG_NAME = 'Hợp tác xã Dịch vụ Nông nghiệp Tổng hợp Mẫu Vật '.repeat(5).slice(0, 199).trim();
const LONG_ACHIEVEMENT = long(1000);

/** Programs break it at its hyphens. */
const LONG_SYMBOL = '1234/BC-VPĐPMAU-MAU';

/** A word that no column holds. */
const LONG_WORD = 'Mẫu'.repeat(30);

function nomineeAt(plan: Plan, index: number): Nominee {
  const units = unitsInOrder(plan);
  const sender = units[(index * 7) % units.length] ?? null;
  const kind = plan.nominations.kinds[index % plan.nominations.kinds.length];
  const place = (level: Plan['levels'][number]): string => {
    const at = sender && placeAt(plan, sender, level.id);
    return at ? unitLabel(plan, at) : '';
  };
  const isLong = index % 50 === 3;
  return nominee(
    sender,
    {
      kind: kind?.name ?? '',
      ...(kind?.person ? { title: 'Ông', position: 'Trưởng thôn Mẫu', birthYear: 1980 } : {}),
      name: isLong ? LONG_NAME : `Nguyễn Văn Mẫu ${index + 1}`,
      ...Object.fromEntries(plan.levels.map((level) => [placeFieldId(level), place(level)])),
      award: plan.nominations.awards[index % plan.nominations.awards.length] ?? '',
      achievement: isLong ? LONG_ACHIEVEMENT : long(60 + ((index * 37) % 200)),
    },
    { note: index === 1 ? LONG_WORD : index === 2 ? 'Ghi chú mẫu' : '' },
  );
}

export function full(plan: Plan, nominees: number): AnnexSource {
  const senders = sendersTo(plan, plan.root.code);
  const counted = plan.figures ? senders.filter(({ kind }) => plan.figures?.countedKinds.includes(kind)) : [];
  const years = [plan.period.from, plan.period.to];
  return source(plan, {
    nominees: Array.from({ length: nominees }, (_, index) => nomineeAt(plan, index)),
    units: senders.map((each, index) =>
      state(
        each,
        index % 5 === 4
          ? { report: 'missing', nominations: 'missing' }
          : {
              report: index % 5 === 3 ? 'partial' : 'complete',
              nominations: index % 5 === 2 ? 'declined' : 'complete',
              letters: {
                report: {
                  number: index === 0 ? LONG_SYMBOL : `${index + 10}/BC-MAU`,
                  date: '2023-09-07',
                  sent: '2023-09-07',
                },
                nominations: { number: `${index + 20}/TTr-MAU`, date: '2023-10-05', sent: '2023-10-05' },
              },
              sentOn: { report: '2023-09-07', nominations: index % 2 === 0 ? '2023-10-05' : '2023-10-11' },
            },
      ),
    ),
    figures: counted.map((each, place) =>
      figures(
        each,
        Object.fromEntries(
          (plan.figures?.indicators ?? []).map(({ code }, index) => [
            code,
            Object.fromEntries(years.map((year) => [year, 412_345.67 / (index + 1) + place])),
          ]),
        ),
      ),
    ),
    answers: outlineEntries(plan)
      .filter(({ item }) => item.answer !== 'none')
      .flatMap(({ item, within }) =>
        senders
          .filter((each) => {
            const branch = item.branch ?? within;
            return branch === undefined || kindOf(plan, each).branch === branch;
          })
          .slice(0, 3)
          .map((each, index) => answer(each, item.id, index === 0 ? 'Không có' : long(80 + index * 120))),
      ),
  });
}
