import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {Random} from '../../compose/random.ts';
import {photographed} from '../../scans/camera.ts';
import {encode, pdfOfJpegs} from '../../scans/encode.ts';
import {creases} from '../../scans/light.ts';
import {inked} from '../../scans/marks.ts';
import {ontoCorners, rotated, warped} from '../../scans/optics.ts';
import {
  blankPicture,
  fromAnymap,
  inverted,
  type Picture,
  paste,
  quarterTurned,
  sideBySide,
  stacked,
  toGrey,
  toRgb,
} from '../../scans/picture.ts';
import {scanned} from '../../scans/scanner.ts';
import {PHONE_WIDTH, screenshot} from '../../scans/screenshot.ts';

/** White paper with a black bar a tenth of it high, at the upper edge. */
function page(width = 120, height = 160): Picture {
  const picture = blankPicture(width, height, 1);
  paste(picture, blankPicture(width, Math.round(height / 10), 1, 0), 0, 0);
  return picture;
}

const grey = (rows: readonly (readonly number[])[]): Picture => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  channels: 1,
  pixels: Uint8Array.from(rows.flat()),
});

describe('pictures', () => {
  it('are read from anymaps of both kinds', () => {
    const p5 = Uint8Array.from([...Buffer.from('P5\n2 1\n255\n'), 10, 13]);
    expect(fromAnymap(p5)).toEqual({width: 2, height: 1, channels: 1, pixels: Uint8Array.from([10, 13])});
    const p6 = Uint8Array.from([...Buffer.from('P6 1 1 255\n'), 1, 2, 3]);
    expect(fromAnymap(p6)).toEqual({width: 1, height: 1, channels: 3, pixels: Uint8Array.from([1, 2, 3])});
    expect(() => fromAnymap(Uint8Array.from(Buffer.from('P4\n1 1\n')))).toThrow('no binary anymap');
  });

  it('are turned clockwise, and back by the other quarters', () => {
    const picture = grey([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(quarterTurned(picture, 1)).toEqual(
      grey([
        [4, 1],
        [5, 2],
        [6, 3],
      ]),
    );
    expect(quarterTurned(quarterTurned(picture, 1), 3)).toEqual(picture);
    expect(quarterTurned(quarterTurned(picture, 2), 2)).toEqual(picture);
  });

  it('are put below and beside each other', () => {
    const [a, b] = [grey([[1]]), grey([[2]])];
    expect(stacked([a, b], 1, 9)).toEqual(grey([[1], [9], [2]]));
    expect(sideBySide(a, b)).toEqual(grey([[1, 2]]));
    expect(inverted(a).pixels).toEqual(Uint8Array.from([254]));
    expect(toGrey(toRgb(a))).toEqual(a);
  });

  it('are put onto four corners', () => {
    const to = {x: 0, y: 0};
    const corners = [
      {x: 10, y: 20},
      {x: 110, y: 30},
      {x: 100, y: 190},
      {x: 0, y: 170},
    ] as const;
    const map = ontoCorners({width: 60, height: 80}, corners);
    const found = corners.map(({x, y}) => {
      map(x, y, to);
      return [Math.round(to.x) + 0, Math.round(to.y) + 0];
    });
    expect(found).toEqual([
      [0, 0],
      [60, 0],
      [60, 80],
      [0, 80],
    ]);
    expect(
      warped(page(), {width: 120, height: 160}, (x, y, at) => Object.assign(at, {x: x + 500, y}), 7).pixels[0],
    ).toBe(7);
  });

  it('hold as much ink when they are turned a little', () => {
    const ink = ({pixels}: Picture) => pixels.reduce((sum, value) => sum + 255 - value, 0);
    const bar = blankPicture(120, 160, 1);
    paste(bar, blankPicture(60, 20, 1, 0), 30, 70);
    expect(ink(rotated(bar, 3, 255)) / ink(bar)).toBeCloseTo(1, 1);
  });

  it('take ink through which the print is seen', () => {
    const sealed = inked(
      page(),
      blankPicture(120, 160, 1, 0),
      {left: 0, top: 0, ink: [200, 40, 50], cover: 0.6, patchy: 0},
      new Random(1),
    );
    expect([...sealed.pixels.subarray(0, 3)]).toEqual([0, 0, 0]);
    const [red = 0, green = 0] = sealed.pixels.subarray(-3);
    expect(red).toBeGreaterThan(200);
    expect(green).toBeLessThan(150);
  });
});

describe('the generator', () => {
  const makers: readonly [string, (random: Random) => Picture][] = [
    ['a scan', random => scanned(page(), {skew: 3, poor: true}, random)],
    [
      'a photo',
      random =>
        photographed(page(), {width: 150, height: 200, tilt: 0.03, folds: 2, screen: true, shade: true}, random),
    ],
    ['a screenshot', random => screenshot([blankPicture(PHONE_WIDTH, 60, 1)], {dark: true}, random)],
  ];
  for (const [name, make] of makers) {
    it(`makes ${name} that a seed determines and another seed changes`, () => {
      const [one, again, other] = [5, 5, 6].map(seed => Buffer.from(make(new Random(seed)).pixels));
      expect([one?.equals(again ?? Buffer.of()), one?.equals(other ?? Buffer.of())]).toEqual([true, false]);
    });
  }

  it('keeps the print darker than the paper in whatever light', () => {
    for (const [, make] of makers.slice(0, 2)) {
      const {width, height, channels, pixels} = make(new Random(3));
      const level = (y: number) => pixels[(Math.round(height * y) * width + (width >> 1)) * channels] ?? 0;
      expect(level(0.08)).toBeLessThan(level(0.5) - 60);
    }
  });

  it('makes a dark screenshot dark', () => {
    const {pixels} = screenshot([blankPicture(PHONE_WIDTH, 60, 1)], {dark: true}, new Random(1));
    expect(pixels.at(-1)).toBe(18);
  });

  it('folds paper without tearing it', () => {
    const {shift} = creases(3, new Random(4));
    for (let x = 0; x < 1; x += 0.001) expect(Math.abs(shift(x + 0.001, 0.5) - shift(x, 0.5))).toBeLessThan(0.001);
  });
});

describe('the coders', () => {
  it('write what their names say, a JPEG of one channel for a grey picture', async () => {
    const jpeg = await encode(page(), {as: 'jpeg', quality: 60});
    expect([...jpeg.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect(componentsOf(jpeg)).toBe(1);
    expect(componentsOf(await encode(toRgb(page()), {as: 'jpeg', quality: 60}))).toBe(3);
    expect(Buffer.from(await encode(page(), {as: 'png'})).toString('latin1', 1, 4)).toBe('PNG');
    expect(Buffer.from(await encode(page(), {as: 'webp', quality: 60})).toString('latin1', 8, 12)).toBe('WEBP');
  });

  it('say the orientation where it was asked for', async () => {
    const turned = await encode(page(), {as: 'jpeg', quality: 60, orientation: 6});
    expect(Buffer.from(turned).toString('latin1', 6, 10)).toBe('Exif');
    expect(turned[31]).toBe(6);
  });

  it('put pages into a PDF as they are', async () => {
    const jpeg = await encode(page(), {as: 'jpeg', quality: 60});
    const pdf = Buffer.from(await pdfOfJpegs([jpeg, jpeg], 72));
    expect(pdf.indexOf(Buffer.from(jpeg))).toBeGreaterThan(0);
    expect(pdf.toString('latin1')).toContain('/Count 2');
  });
});

it('the fixtures are small and of the kinds that their names say', () => {
  const kinds: Record<string, number> = {
    'typical-200dpi.pdf': 0x25,
    'typical-page-1-photo.jpg': 0xff,
    'typical-dark-screenshot.jpg': 0xff,
  };
  for (const [name, first] of Object.entries(kinds)) {
    const bytes = readFileSync(`fixtures/scans/${name}`);
    expect(bytes[0]).toBe(first);
    expect(bytes.length).toBeLessThan(700_000);
  }
});

/** Of the frame header, SOF0. */
function componentsOf(jpeg: Uint8Array): number | undefined {
  const at = Buffer.from(jpeg).indexOf(Uint8Array.from([0xff, 0xc0]));
  return jpeg[at + 9];
}
