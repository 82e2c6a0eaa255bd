// cli-table3 measures with a string-width of its own, whose pattern for emoji takes longer to compile than the rest of a plan takes to
// draw, and which counts “ and … as one cell where our lines count two. One measure for both, and each line measured once: it asks for every
// line several times.
const {displayWidth} = require('../src/render/width.ts');

const measured = new Map();

module.exports = text => {
  const known = measured.get(text);
  if (known !== undefined) return known;
  const cells = displayWidth(text);
  measured.set(text, cells);
  return cells;
};
