/** Every kind of page, with something of the demo on it. */
export const VISITED = {
  overview: '/',
  zones: '/zones',
  zone: '/zones/Z-BJ',
  powers: '/powers?zones=Z-GD',
  power: '/powers/LAW-P1421',
  chains: '/chains',
  chain: '/chains/LAW-C037',
  search: '/search?text=%E6%8E%92%E6%B1%A1',
  'no such page': '/nowhere',
  'no such thing': '/powers/NOBODY',
} as const;
