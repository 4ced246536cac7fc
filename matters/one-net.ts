import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';
import { firstDayOfPlatform } from './platforms.ts';

/** 一张网: each platform is linked to the one net of the city. */
export const oneNet: MatterRule = {
  matter: 'ONE_NET',
  *each(view) {
    const { city } = view;
    const organizations = organizationsOn(view);
    const platforms = city.table('Platform');
    const links = city.table('PlatformLink');
    const ofOneNet = city.word('PlatformLink', 'level', 'ONE_NET');
    for (const row of view.rows('Platform')) {
      const [platform, zone] = [platforms.thing.at(row), platforms.column('zone').at(row)];
      const days: number[] = [];
      view.each(links, city.rowsBy('PlatformLink', 'platform'), platform, (link) => {
        if (links.column('level').at(link) === ofOneNet) days.push(links.validFrom.at(link));
      });
      yield {
        ...{ zone, subject: { label: 'Platform', thing: platform } },
        ...{ owedBy: organizations.office('SERVICE_CENTRE', zone), owedTo: [] },
        s0: firstDayOfPlatform(view, platform),
        madeOn: days.length === 0 ? null : Math.min(...days),
      } satisfies Affair;
    }
  },
};
