import { loadEngineProfile, saveEngineProfile, type Db } from '@dragoman/shared/db';
import { ProviderProfile, type ProfileStore } from './engine/provider-profile.js';

/** databaseProfiles keeps engine profiles in the database; one of an older shape is found anew. */
export function databaseProfiles(db: Db): ProfileStore {
  return {
    async load(baseUrl, model) {
      const stored = ProviderProfile.safeParse(await loadEngineProfile(db, baseUrl, model));
      return stored.success ? stored.data : null;
    },
    save: (baseUrl, model, profile) => saveEngineProfile(db, baseUrl, model, profile),
  };
}
