import type {App, CertificatePath, ClosingPath, Funder, ReportingWindow} from '../model/directory.ts';
import {CHANNELS, CONFIDENCES, TRUSTS, type Trust} from '../model/vocabulary.ts';
import type {DirectoryIndex} from './index-directory.ts';

/**
 * The sourced ways to close what this funder lent through this app, best first: better trusted, closing more, easier
 * channel. Null when there is none, and the generic path of its kind has to serve; never an invented step.
 * Either side may be null: an app alone also answers with the paths of the funders whose own it is.
 */
export function closingPaths(index: DirectoryIndex, funder: Funder | null, app: App | null): ClosingPath[] | null {
  const funders = funder === null ? ownFunders(index, app) : [funder];
  const paths = [
    ...(app?.closing ?? []),
    ...funders.flatMap(({closing}) => closing.filter(path => path.app === null || app === null || path.app === app.id)),
  ];
  return paths.length === 0 ? null : paths.sort((a, b) => rank(a) - rank(b));
}

/** The sourced ways to a settlement certificate, the funder's own first. */
export function certificatePaths(index: DirectoryIndex, funder: Funder | null, app: App | null): CertificatePath[] {
  const funders = funder === null ? ownFunders(index, app) : [funder];
  return [...funders.flatMap(({certificate}) => certificate), ...(app?.certificate ?? [])];
}

export interface SourcedWindow {
  readonly window: ReportingWindow;
  readonly sources: readonly string[];
  readonly trust: Trust;
}

/** How long it takes until the report shows the closure, from the best path that says so. Null when none does. */
export function reportingWindow(index: DirectoryIndex, funder: Funder | null, app: App | null): SourcedWindow | null {
  for (const {update, sources, trust} of closingPaths(index, funder, app) ?? [])
    if (update !== null) return {window: update, sources, trust};
  return null;
}

function ownFunders(index: DirectoryIndex, app: App | null): readonly Funder[] {
  if (app === null) return [];
  return (index.fundersOf.get(app.id) ?? []).filter(({apps}) =>
    apps.some(relation => relation.app === app.id && relation.basis === 'own'),
  );
}

function rank({trust, scope, confidence, channel}: ClosingPath): number {
  const closesLine = scope.includes('line') || scope.includes('agreement') ? 0 : 1;
  return (
    TRUSTS.indexOf(trust) * 1000 + closesLine * 100 + CONFIDENCES.indexOf(confidence) * 10 + CHANNELS.indexOf(channel)
  );
}
