/** What the manifest says must be what the program is. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../web/build';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');

test("Microsoft's own reader reads it, offline", () => {
  const read = evaluate(`
    import { OfficeAddinManifest } from 'office-addin-manifest';
    console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile('manifest.xml')));
  `);
  expect(read).toMatchObject({
    // Never to be changed: by it Excel knows the add-in again.
    id: '022c5992-8266-49e3-9af4-af628f959f84',
    displayName: 'Thi Đua',
    defaultLocale: 'vi-VN',
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
  });
});

test('its version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(text).toContain(`<Version>${version}.0</Version>`);
});

test('it asks for what Excel 2021 has, the floor that the stand-in holds the code to', () => {
  const sets = [...text.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, least]) => [
    name,
    least,
  ]);
  expect(sets).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.14'],
  ]);
});

test('the ribbon in Vietnamese', () => {
  const strings = new Map(
    [...text.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]+)"/g)].map(([, id, value]) => [id, value]),
  );
  const labels = [...text.matchAll(/<Control [^>]*>\s*<Label resid="([^"]+)"/g)].map(([, id]) =>
    strings.get(id),
  );
  expect(strings.get('Tab.Label')).toBe('Thi đua');
  expect(labels).toEqual([
    'Tạo biểu mẫu',
    'Kiểm tra',
    'Khôi phục biểu mẫu',
    'Sắp xếp danh sách',
    'Tổng hợp',
    'Bảng điều khiển',
  ]);
});

test('nobody else is asked for anything', () => {
  expect(text).not.toContain('<AppDomain');
});

describe('icons', () => {
  const icons = join(root, 'assets/icons');
  const drawn = readdirSync(icons).filter((file) => file.endsWith('.svg'));

  test.each(drawn)('%s is as it was when its pictures were drawn: else run npm run icons', (file) => {
    const sources = JSON.parse(readFileSync(join(icons, 'png/sources.json'), 'utf8')) as Record<
      string,
      string
    >;
    expect(
      createHash('sha256')
        .update(readFileSync(join(icons, file)))
        .digest('hex'),
    ).toBe(sources[file]);
  });

  test('every picture has the size in its name, and every drawing has all sizes', () => {
    const pictures = readdirSync(join(icons, 'png')).filter((file) => file.endsWith('.png'));
    const sized = pictures.map((file) => {
      const header = readFileSync(join(icons, 'png', file));
      return [file, header.readUInt32BE(16), header.readUInt32BE(20)];
    });
    const named = pictures.map((file) => {
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      return [file, size, size];
    });
    expect(sized).toEqual(named);
    const wanted = drawn.flatMap((file) =>
      [16, 20, 24, 32, 40, 48, 64, 80].map((size) => file.replace('.svg', `-${size}.png`)),
    );
    expect(new Set(pictures)).toEqual(new Set([...wanted, 'thi-dua-128.png']));
  });
});
