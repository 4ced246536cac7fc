import { FRONT, HEADINGS } from '../domain/messages/reports.ts';
import type { LaidColumn, Table, TableCell } from '../workbook/table/table.ts';
import { aboutLines, type FrontLine, type ReportAbout } from './front.ts';
import type { Writer } from './writer.ts';

/** A column of a report: its key in .csv and .json, and its heading in .xlsx. */
export interface ReportColumn {
  readonly key: string;
  readonly title: keyof typeof HEADINGS;
  readonly width: number;
}

export interface Report {
  readonly name: string;
  readonly about: ReportAbout;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What stands on the first sheet below what the report is of. */
  readonly front: readonly FrontLine[];
}

/** A report whose columns are the same for machines and for people. */
export function reportTable(writer: Writer, { name, about, columns, rows, front }: Report): Table {
  const { tell } = writer;
  const laid = columns.map(({ title, width }, at): LaidColumn => ({
    ...{ title: tell(HEADINGS[title]), width, of: (row) => row[at] ?? null },
  }));
  const { asOf, revision, total } = about;
  return {
    ...{ name, rows, columns: columns.map(({ key }) => key) },
    about: { ...(asOf === null ? {} : { asOf }), revision, total },
    layout: {
      title: about.title,
      frontTitle: tell(FRONT),
      columns: laid,
      front: [...aboutLines(writer, about), ...front],
    },
  };
}
