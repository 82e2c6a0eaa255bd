import type {Grey} from '../../../packages/ocr/src/picture/grey.ts';

/** A sheet of one brightness. */
export function sheet(width: number, height: number, value = 255): Grey {
  return {width, height, pixels: new Uint8Array(width * height).fill(value)};
}

/** Paints a rectangle. */
export function paint(grey: Grey, left: number, top: number, width: number, height: number, value = 0): void {
  for (let y = top; y < top + height; y += 1)
    grey.pixels.fill(value, y * grey.width + left, y * grey.width + left + width);
}

/** Paints every pixel whose middle lies in a rectangle that lies askew. */
export function paintAskew(
  grey: Grey,
  box: {
    readonly x: number;
    readonly y: number;
    readonly angle: number;
    readonly width: number;
    readonly height: number;
  },
  value = 0,
): void {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  for (let y = 0; y < grey.height; y += 1)
    for (let x = 0; x < grey.width; x += 1) {
      const [dx, dy] = [x + 0.5 - box.x, y + 0.5 - box.y];
      const inside = Math.abs(dx * cos + dy * sin) <= box.width / 2 && Math.abs(dy * cos - dx * sin) <= box.height / 2;
      if (inside) grey.pixels[y * grey.width + x] = value;
    }
}

export function at(grey: Grey, x: number, y: number): number {
  return grey.pixels[y * grey.width + x] ?? -1;
}
