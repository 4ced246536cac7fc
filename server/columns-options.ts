import type { ColumnsOptions } from '../graph/columns/columns.ts';
import { SavedCity } from '../graph/columns/saved-city.ts';
import type { Config } from './config.ts';

/** Where the settings have the columns of the record kept, and how much they may take. */
export const columnsOptions = (
  { columnsFile, memory }: Pick<Config, 'columnsFile' | 'memory'>,
  onFault: (error: unknown) => void,
): ColumnsOptions => ({ saved: new SavedCity(columnsFile), most: memory, onFault });
