import { useIsPrinting } from '../../parts/use-printing.ts';
import { useWords } from '../../words/use-words.ts';
import { isWhole, type MatrixData } from './matrix-data.ts';

/** How many zones stand beside each other on a sheet; more follow below. */
const ABREAST = 8;

type Chains = MatrixData['chains'];

/** The matrix as it is printed: all of its rows, and all zones, so many abreast. */
export function MatrixOnPaper({ data, chains }: { data: MatrixData; chains: Chains }) {
  if (!useIsPrinting()) return null;
  const { zones } = data;
  const parts = Array.from({ length: Math.ceil(zones.length / ABREAST) }, (_, part) =>
    zones.slice(part * ABREAST, (part + 1) * ABREAST),
  );
  return parts.map((abreast) => <Sheet key={abreast[0]?.code} {...{ data, chains, zones: abreast }} />);
}

function Sheet({ data, chains, zones }: { data: MatrixData; chains: Chains; zones: MatrixData['zones'] }) {
  const words = useWords();
  return (
    <table className="on-paper">
      <caption className="hidden">{words.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{words.chain}</th>
          {zones.map(({ code, name }) => (
            <th key={code} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chains.map(({ code, name }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            {zones.map((zone) => {
              const cell = data.cell(zone.code, code);
              const isBroken = cell !== undefined && !isWhole(cell);
              return (
                <td key={zone.code} className={isBroken ? 'broken' : undefined}>
                  {cell && `${cell.held}/${cell.total}`}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
