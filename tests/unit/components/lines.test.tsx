// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { GuardLine } from '../../../components/GuardLine.tsx';
import { WaitingLine } from '../../../components/WaitingLine.tsx';
import { WorstLine } from '../../../components/WorstLine.tsx';
import { assess } from '../../../utils/hygiene/assess.ts';
import { exampleOf } from '../../../utils/hygiene/example.ts';
import type { ReportView } from '../../../utils/messaging/protocol.ts';
import { now, rightsOf } from './views.ts';

afterEach(cleanup);

const nothing = () => {};

test('the guard line is silent while the guard can run, and only then', () => {
  const show = (hasSiteAccess: boolean, silentTabs: number) =>
    render(<GuardLine status={{ hasSiteAccess, silentTabs }} onMend={nothing} />).container.textContent;
  expect(show(true, 0)).toBe('');
  expect(show(true, 1)).toBe('1 Bitso tab is not guarded. Reload that tab.');
  expect(show(true, 3)).toBe('3 Bitso tabs are not guarded. Reload those tabs.');
  expect(show(false, 0)).toMatch(/gives no access to bitso\.com/);
});

test('missing site access has a way to mend it', () => {
  let pressed = 0;
  const { getByRole } = render(
    <GuardLine status={{ hasSiteAccess: false, silentTabs: 0 }} onMend={() => pressed++} />,
  );
  fireEvent.click(getByRole('button'));
  expect(pressed).toBe(1);
});

test('the worst line tells the worst of the keys: what is unknown too, what is merely untidy not', () => {
  const show = (...letters: string[]) => {
    const { findings, score } = assess(
      exampleOf(
        letters.map((each) => ({ name: each, rights: rightsOf(each), createdAt: now, addedAt: now })),
        {
          isBackedUp: false,
          unusedDays: 0,
        },
      ),
    );
    const named = findings.map((finding) => ({
      ...finding,
      keyName: finding.keyId && letters[Number(finding.keyId.at('example-key-'.length))],
    }));
    const report = { findings: named, score, keys: letters.length } as ReportView;
    return render(<WorstLine report={report} onSee={nothing} />).container.textContent;
  };
  expect(show()).toBe('');
  expect(show('ddddg')).toBe('');
  expect(show('ddddg', 'udddg')).toMatch(/^Not known whether it can withdraw: udddg/);
  expect(show('gdddg', 'udddg', 'gdddg')).toMatch(/^2 keys can withdraw/);
});

test('captured keys wait in the popup, keys merely seen do not', () => {
  const seen = { kind: 'seen', at: now, name: 'Bot', rights: rightsOf('uuuuu') } as const;
  const captured = {
    ...seen,
    kind: 'captured',
    id: 'c'.repeat(22),
    maskedKey: '••••abcd',
    ip: 'unknown',
    destinations: 'unknown',
  } as const;
  expect(render(<WaitingLine proposals={[seen]} onSee={nothing} />).container.textContent).toBe('');
  expect(render(<WaitingLine proposals={[captured, seen]} onSee={nothing} />).container.textContent).toMatch(
    /^1 captured key waits/,
  );
});
