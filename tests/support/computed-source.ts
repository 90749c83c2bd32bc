import type { SourceResult } from '../../src/scoring/computed.ts';
import { type Service, servicesInput } from './services-world.ts';

/** Returns the results of the services questionnaire as others take their values from them. */
export function sourceOfServices(services: readonly Service[], expected?: number): SourceResult {
  const { questionnaire, organisation, entries } = servicesInput(services);
  const cases = new Map(services.map((service) => [service.id, service.cases ?? null]));
  return {
    questionnaire,
    organisation,
    entries: entries.map((result) => ({ result, cases: cases.get(result.subject) ?? null })),
    expected,
  };
}
