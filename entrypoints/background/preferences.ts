import { z } from 'zod/mini';
import { Settings } from '../../utils/messaging/protocol.ts';

/**
 * What a window needs before the vault is open: how it looks and speaks. Nothing here weakens the vault or
 * tells what is in it, so it lies in clear and outlives a lock.
 */
export const Preferences = z.omit(Settings, { autoLockMinutes: true });
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = { currency: 'mxn', language: 'system', theme: 'system', isPrivate: false };
