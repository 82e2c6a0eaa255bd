import type {Plugin} from 'esbuild';

/** pdf-lib only reads here: what it would draw SVG and PNG with, the profile of colours and the widths of the fonts that it would write in, are left out. */
export const drawsNothing: Plugin = {
  name: 'draws-nothing',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:node-html-better-parser|culori|html-entities)$/}, ({path}) => ({
      path,
      namespace: 'left-out',
    }));
    onResolve({filter: /\/(?:svg|facturx|appearances|upng\/index|srgbProfile)\.js$/}, ({path, importer}) =>
      importer.includes('pdf-lib') ? {path, namespace: 'left-out'} : null,
    );
    onLoad({filter: /[\\/]standard-fonts[\\/][A-Z][\w-]*\.compressed\.json$/}, () => ({
      contents: '""',
      loader: 'json',
    }));
    // it is asked for a converter of colours when it loads
    onLoad({filter: /.*/, namespace: 'left-out'}, () => ({contents: 'exports.converter = () => null', loader: 'js'}));
  },
};
