import { breaches } from '../breaches.ts';
import { daysAgo, exampleOf } from '../example.ts';
import { perKey, type Rule } from '../rule.ts';

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** It was with a service when that lost its users' keys; unknown age counts as old enough. */
export const breachedService: Rule = {
  id: 'breached-service',
  severity: 'danger',
  place: 'bitso',
  find: perKey((key) => {
    const service = plain(key.service);
    const breach = breaches.find(
      (known) =>
        service.includes(plain(known.service)) && (key.createdAt === null || key.createdAt <= known.at),
    );
    return breach ? { service: breach.service, at: breach.at, source: breach.source } : null;
  }),
  examples: {
    fires: [
      exampleOf([{ service: '3Commas', createdAt: Date.UTC(2022, 5, 1) }], { policyDays: 9_999 }),
      exampleOf([{ service: '3commas.io', createdAt: null }]),
    ],
    silent: [
      exampleOf([{ service: '3Commas', createdAt: daysAgo(30) }]),
      exampleOf([{ service: 'Commas', createdAt: null }]),
    ],
  },
};
