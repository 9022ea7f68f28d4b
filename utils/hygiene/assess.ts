import { isUncertain, riskyRights } from '../permissions/rights.ts';
import { type Hit, type RuleId, ruleIds, type Severity, type Situation, severities } from './rule.ts';
import { rules } from './rules.ts';

/** What one rule found of one key, or of the whole. */
export interface Finding extends Hit {
  rule: RuleId;
  severity: Severity;
  place: (typeof rules)[RuleId]['place'];
}

/** 100 less what each finding costs, and never more than what is known allows. `total` is what is shown. */
export interface Score {
  total: number;
  sum: { rule: RuleId; count: number; cost: number }[];
  cap: number;
  /** Risky rights of living keys that nobody knows: what the cap comes from. */
  unknownRights: number;
  isGuardUnknown: boolean;
}

export interface Assessment {
  /** The worst first. */
  findings: Finding[];
  /** Null without a key: there is nothing to judge. */
  score: Score | null;
}

const costs: Record<Severity, number> = { danger: 40, warn: 12, note: 3 };
const costOfUnknownRight = 10;
const costOfUnknownGuard = 5;
const leastCap = 30;

/** Judges the whole by every rule: the one door to the hygiene of keys. */
export function assess(situation: Situation): Assessment {
  const findings = ruleIds.flatMap((id) => {
    const { severity, place, find } = rules[id];
    return find(situation).map((hit) => ({ ...hit, rule: id, severity, place }));
  });
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  findings.sort((one, other) => rank(one) - rank(other));
  return { findings, score: situation.keys.length > 0 ? scoreOf(findings, situation) : null };
}

function scoreOf(findings: readonly Finding[], { keys, guard }: Situation): Score {
  const sum = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    count: found.length,
    cost: found.length * costs[rules[rule].severity],
  }));
  const unknownRights = keys.flatMap(({ rights }) =>
    riskyRights.filter((right) => isUncertain(rights[right])),
  ).length;
  const isGuardUnknown = guard === 'unknown';
  const lost = unknownRights * costOfUnknownRight + (isGuardUnknown ? costOfUnknownGuard : 0);
  const cap = Math.max(leastCap, 100 - lost);
  const left = 100 - sum.reduce((total, { cost }) => total + cost, 0);
  return { total: Math.max(0, Math.min(cap, left)), sum, cap, unknownRights, isGuardUnknown };
}
