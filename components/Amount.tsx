import { useRef } from 'preact/hooks';

interface AmountProps {
  field: 'portfolio-total' | 'total' | 'available' | 'locked' | 'value' | 'deposit' | 'withdrawal';
  /** The exact decimal, for machines; never rounded. */
  exact: string;
  /** The same for the eye. */
  text: string;
}

/** An amount as both: exact in the markup, cut downwards on screen. One that changes there fades in, once. */
export function Amount({ field, exact, text }: AmountProps) {
  const first = useRef(text);
  return (
    // A new element for a new text: that is what starts the fade.
    <data key={text} class="amount" data-field={field} data-changed={text !== first.current} value={exact}>
      {text}
    </data>
  );
}
