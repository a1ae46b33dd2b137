/** How many rows from each one on share its key, 0 for a row whose key the row before has too. */
export function runLengths<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly number[] {
  const keys = rows.map(keyOf);
  return keys.map((key, index) => {
    if (keys[index - 1] === key) return 0;
    const end = keys.findIndex((other, at) => at > index && other !== key);
    return (end < 0 ? keys.length : end) - index;
  });
}
