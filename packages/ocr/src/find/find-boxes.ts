import {middle} from '../middle.ts';
import type {Grey} from '../picture/grey.ts';
import {resized} from '../picture/resize.ts';
import type {Models} from '../run/models.ts';
import {type Box, boxAlong, grown, hullOf, meanWithin, type Point, smallestBox} from './boxes.ts';
import {componentsOf} from './components.ts';
import {partNeighbours} from './part-neighbours.ts';
import {splitAtRows} from './split-rows.ts';

const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];
/** The model looks at pictures whose sides are multiples of this. */
const GRID = 32;
const THRESHOLD = 0.3;
const LEAST_MEAN = 0.5;
/** Pixels of the map. */
const LEAST_SIDE = 3;

/**
 * Where there is writing.
 * @param longSide how many pixels of the longer side the model gets to see
 */
export async function findBoxes(grey: Grey, models: Models, longSide: number): Promise<Box[]> {
  const scale = longSide / Math.max(grey.width, grey.height);
  const small = resized(grey, onGrid(grey.width * scale), onGrid(grey.height * scale));
  const map = await models.detect(detectionInput(small), small.width, small.height);
  return boxesOf(map, small.width, small.height).map(box =>
    stretched(box, grey.width / small.width, grey.height / small.height),
  );
}

function onGrid(side: number): number {
  return Math.max(1, Math.round(side / GRID)) * GRID;
}

function detectionInput({pixels}: Grey): Float32Array {
  const input = new Float32Array(pixels.length * 3);
  for (const [plane, mean] of MEAN.entries()) {
    const deviation = DEVIATION[plane] ?? 1;
    const table = Float32Array.from({length: 256}, (_, value) => (value / 255 - mean) / deviation);
    for (let at = 0, to = plane * pixels.length; at < pixels.length; at += 1, to += 1)
      input[to] = table[pixels[at] ?? 0] ?? 0;
  }
  return input;
}

/** The boxes of a map of the detector, in pixels of the map. */
export function boxesOf(map: Float32Array, width: number, height: number): Box[] {
  const components = componentsOf(map, width, height, THRESHOLD).map(component => {
    const hull = hullOf(component);
    return {component, hull, box: smallestBox(hull)};
  });
  const level = commonAngle(components.map(({box}) => box));
  const isFilled = (box: Box) => meanWithin(map, width, height, box) >= LEAST_MEAN;
  const cores = components.flatMap(({component, hull, box}) => {
    const whole = settled(hull, box, level);
    if (isFilled(whole) || Math.min(whole.width, whole.height) < LEAST_SIDE) return [whole];
    return splitAtRows(component, at => (map[at] ?? 0) > THRESHOLD, width, level).map(points =>
      boxAlong(points, level),
    );
  });
  const kept = cores.filter(box => Math.min(box.width, box.height) >= LEAST_SIDE && isFilled(box));
  return partNeighbours(kept.map(core => ({core, box: grown(core)})));
}

/** A short box says little of its direction: it lies as the long ones do. */
function settled(hull: readonly Point[], box: Box, level: number): Box {
  return box.width > box.height * 3 ? box : boxAlong(hull, level);
}

/** The direction in which the long boxes lie. */
function commonAngle(boxes: readonly Box[]): number {
  const angles = boxes.filter(({width, height}) => width > height * 6).map(({angle}) => angle);
  return middle(angles) ?? 0;
}

function stretched(box: Box, byX: number, byY: number): Box {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  return {
    x: box.x * byX,
    y: box.y * byY,
    angle: Math.atan2(sin * byY, cos * byX),
    width: box.width * Math.hypot(cos * byX, sin * byY),
    height: box.height * Math.hypot(sin * byX, cos * byY),
  };
}
