/** 若干列、若干行，或者两样都有。 */
export const columnsAndRows = (columns: number, rows: number) =>
  [columns > 0 && `${columns} 列`, rows > 0 && `${rows} 行`].filter(Boolean).join("、");
