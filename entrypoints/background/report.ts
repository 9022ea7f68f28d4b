import { type Assessment, assess } from '../../utils/hygiene/assess.ts';
import { credentialReport } from '../../utils/hygiene/export.ts';
import type { Situation } from '../../utils/hygiene/rule.ts';
import type { GuardStatus, Response } from '../../utils/messaging/protocol.ts';
import { backupState } from './backups.ts';
import { listChanges } from './drift.ts';
import { knowKey } from './keys.ts';
import type { Means } from './means.ts';
import type { Preferences } from './preferences.ts';
import { openLeaks } from './runbook.ts';

/** What the report needs beside the vault: the thresholds and whether the guard can run. */
export interface Surroundings {
  thresholds: () => Promise<Pick<Preferences, 'policyDays' | 'unusedDays'>>;
  guardStatus: () => Promise<GuardStatus>;
}

/** Everything that is judged, as it is now. Throws AppError 'vault-locked'. */
export async function readSituation(means: Means, around: Surroundings): Promise<Situation> {
  const entries = await means.vault.read(({ keys }) => keys.filter(({ retiredAt }) => retiredAt === null));
  const [keys, leaks, backup, guard, { policyDays, unusedDays }] = await Promise.all([
    Promise.all(entries.map((entry) => knowKey(means, entry))),
    openLeaks(means),
    backupState(means.vault, means.storage),
    guardOf(around),
    around.thresholds(),
  ]);
  return { now: means.world.now(), keys, leaks, policyDays, unusedDays, isBackedUp: !backup.isDue, guard };
}

/** The findings, worst first, with the score. Throws AppError 'vault-locked'. */
export async function readReport(means: Means, around: Surroundings): Promise<Response<'report.read'>> {
  const [situation, changes] = await Promise.all([readSituation(means, around), listChanges(means)]);
  const { findings, score }: Assessment = assess(situation);
  const names = new Map(situation.keys.map(({ id, name }) => [id, name]));
  return {
    findings: findings.map((finding) => ({
      ...finding,
      keyName: finding.keyId === null ? null : (names.get(finding.keyId) ?? null),
    })),
    score,
    keys: situation.keys.length,
    changes: changes.flatMap((change) => {
      const keyName = names.get(change.keyId);
      return keyName === undefined ? [] : [{ ...change, keyName }];
    }),
  };
}

/** The credential report as text to save: what each key is and may do, and what was found; no secret, no key. */
export async function exportReport(
  means: Means,
  around: Surroundings,
  kind: 'csv' | 'json',
): Promise<string> {
  const situation = await readSituation(means, around);
  return credentialReport(situation, assess(situation).findings, kind);
}

async function guardOf({ guardStatus }: Surroundings): Promise<Situation['guard']> {
  // A browser that cannot say leaves it unknown, which is told as such.
  const status = await guardStatus().catch(() => null);
  if (!status) return 'unknown';
  return status.hasSiteAccess && status.silentTabs === 0 ? 'on' : 'off';
}
