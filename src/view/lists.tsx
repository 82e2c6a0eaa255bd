import type {ComponentChildren} from 'preact';

/** What it is called, and what it says. */
export function Fact({label, children}: {readonly label: string; readonly children: ComponentChildren}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function PlainList({lines}: {readonly lines: readonly string[]}) {
  return (
    <ul class="plain">
      {lines.map((line, at) => (
        <li key={`${at} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

/** Lines under their heading; nothing where there are none. */
export function ListSection({title, lines}: {readonly title: string; readonly lines: readonly string[]}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <PlainList lines={lines} />
    </section>
  );
}

interface FoldedProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Open on paper and without a script; the script of the page folds it on a screen. */
export function Folded({id, title, children}: FoldedProps) {
  return (
    <details data-fold="" open class="folded" aria-labelledby={id}>
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

interface TickProps {
  /** With a box: where what is ticked can be kept. */
  readonly ticks: boolean;
  /** Counts for how much is done. */
  readonly step?: boolean;
  readonly children: ComponentChildren;
}

export function Tick({ticks, step = false, children}: TickProps) {
  const words = <span class="what">{children}</span>;
  if (!ticks) return words;
  return (
    <label>
      <input type="checkbox" data-step={step ? '' : undefined} />
      {words}
    </label>
  );
}
