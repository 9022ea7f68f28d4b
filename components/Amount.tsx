interface AmountProps {
  field: 'portfolio-total' | 'total' | 'available' | 'locked' | 'value' | 'deposit' | 'withdrawal';
  /** The exact decimal, for machines; never rounded. */
  exact: string;
  /** The same for the eye. */
  text: string;
}

/** An amount as both: exact in the markup, cut downwards on screen. */
export function Amount({ field, exact, text }: AmountProps) {
  return (
    <data class="amount" data-field={field} value={exact}>
      {text}
    </data>
  );
}
