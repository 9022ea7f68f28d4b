import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../utils/errors.ts';

interface Task {
  isBusy: boolean;
  failure: ErrorCode | null;
  /** Runs one piece of work at a time; what it throws becomes `failure`. Never throws. */
  run: (work: () => Promise<void>) => Promise<void>;
}

/** What a form does when it is sent: once at a time, and with its failure to show. */
export function useTask(): Task {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const run = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(codeOf(error));
    }
    setIsBusy(false);
  };
  return { isBusy, failure, run };
}
