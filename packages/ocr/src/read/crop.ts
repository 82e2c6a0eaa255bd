import type {Box} from '../find/boxes.ts';
import type {Grey} from '../picture/grey.ts';

/** How high a line is when the model reads it. */
export const LINE_HEIGHT = 48;
/** One step of the model. */
export const STEP = 8;

/** What stands in the box, straight, 48 pixels high, as wide as its shape asks for in whole steps. */
export function cropped({width, height, pixels}: Grey, box: Box): Grey {
  const wide = Math.max(2, Math.round((LINE_HEIGHT * box.width) / box.height / STEP)) * STEP;
  const out = new Uint8Array(wide * LINE_HEIGHT);
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const [alongStep, acrossStep] = [box.width / wide, box.height / LINE_HEIGHT];
  for (let row = 0, to = 0; row < LINE_HEIGHT; row += 1) {
    const across = (row + 0.5) * acrossStep - box.height / 2;
    for (let column = 0; column < wide; column += 1, to += 1) {
      const along = (column + 0.5) * alongStep - box.width / 2;
      const x = clamp(box.x + along * cos - across * sin - 0.5, width - 1);
      const y = clamp(box.y + along * sin + across * cos - 0.5, height - 1);
      const [x0, y0] = [Math.floor(x), Math.floor(y)];
      const [fx, fy] = [x - x0, y - y0];
      const at = y0 * width + x0;
      const [right, down] = [x0 + 1 < width ? 1 : 0, y0 + 1 < height ? width : 0];
      const upper = (pixels[at] ?? 0) * (1 - fx) + (pixels[at + right] ?? 0) * fx;
      const lower = (pixels[at + down] ?? 0) * (1 - fx) + (pixels[at + down + right] ?? 0) * fx;
      out[to] = upper * (1 - fy) + lower * fy + 0.5;
    }
  }
  return {width: wide, height: LINE_HEIGHT, pixels: out};
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}
