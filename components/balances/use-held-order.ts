import { useRef } from 'preact/hooks';
import type { Row } from '../../utils/messaging/protocol.ts';
import { holdOrder } from './arrange.ts';

/** The rows as they come, or where `isHeld` each in the place it has had since another `order` was chosen. */
export function useHeldOrder(rows: readonly Row[], order: string, isHeld: boolean): readonly Row[] {
  const held = useRef({ order, assets: [] as string[] });
  const shown = isHeld && held.current.order === order ? holdOrder(rows, held.current.assets) : rows;
  held.current = { order, assets: isHeld ? shown.map(({ asset }) => asset) : [] };
  return shown;
}
