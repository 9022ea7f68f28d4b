import { useEffect, useRef } from 'preact/hooks';
import type { AccountColor } from '../utils/vault/payload.ts';
import { ColorDot } from './ColorDot.tsx';
import { Icon } from './Icon.tsx';

export interface Tab {
  id: string;
  label: string;
  color?: AccountColor | null;
  /** Said and shown on a tab whose content has a trouble. */
  trouble: string | null;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  panelId: string;
  onChoose: (id: string) => void;
}

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

/** One tab stop; the arrows walk and choose, as the ARIA tabs pattern has it. */
export function Tabs({ label, tabs, chosen, panelId, onChoose }: TabsProps) {
  const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = steps.get(event.key);
    if (!step) return;
    const from = tabs.findIndex((tab) => tab.id === chosen);
    const index = (from + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    const button = event.currentTarget.children.item(index);
    if (button instanceof HTMLElement) button.focus();
  };
  const row = useRef<HTMLDivElement>(null);
  // Chosen from elsewhere, it may lie outside what is seen of the row.
  useEffect(() => {
    const tab = row.current?.querySelector('[aria-selected="true"]')?.getBoundingClientRect();
    const seen = row.current?.getBoundingClientRect();
    if (!row.current || !tab || !seen || (tab.left >= seen.left && tab.right <= seen.right)) return;
    row.current.scrollLeft += tab.left - seen.left;
  }, [chosen]);
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          class="tab"
          type="button"
          role="tab"
          aria-selected={tab.id === chosen}
          aria-controls={panelId}
          aria-label={tab.trouble ?? undefined}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.color && <ColorDot color={tab.color} />}
          <span class="tab-label">{tab.label}</span>
          {tab.trouble && <Icon name="alert" />}
        </button>
      ))}
    </div>
  );
}
