// cli-table3 measures with a string-width of its own, whose pattern for emoji takes longer to compile than the rest of a plan takes to
// draw, and which counts “ and … as one cell where our lines count two. One measure for both.
module.exports = require('../src/render/width.ts').displayWidth;
