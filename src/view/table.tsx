interface TableProps {
  readonly labelledBy: string;
  readonly columns: readonly string[];
  /** An empty cell is a blank to fill in by hand. */
  readonly rows: readonly (readonly string[])[];
}

/** On a narrow screen every row becomes a small block; the names of its cells come from `data-name`. */
export function Table({labelledBy, columns, rows}: TableProps) {
  return (
    <table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map(name => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${at} ${row[0] ?? ''}`}>
            {row.map((cell, i) => (
              <td data-name={columns[i] ?? ''} key={columns[i]}>
                {cell === '' ? <span class="write-on" /> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
