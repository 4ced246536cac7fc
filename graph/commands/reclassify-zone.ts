import { classAlready } from '../../domain/messages/powers.ts';
import { conflict, need, type Command } from './command.ts';

/** A zone is of another class from that day on; a class that was to begin later is gone. */
export const reclassifyZone: Command<{ readonly zone: string; readonly class: string }> = async (
  worksheet,
  { zone, class: zoneClass },
  day,
) => {
  const rows = await need(worksheet, 'Zone', zone, 'zone');
  if (!worksheet.changeFrom(rows, day, { zoneClass }))
    worksheet.object(conflict(classAlready(zone, zoneClass), 'class', zoneClass));
  return [{ type: 'Zone', code: zone }];
};
