/** The exact difference of two decimals, the first not smaller: two numbers need no library. */
export function subtract(larger: string, smaller: string): string {
  const digits = Math.max(...[larger, smaller].map((decimal) => decimal.split('.')[1]?.length ?? 0));
  const whole = (decimal: string) => {
    const [units = '', fraction = ''] = decimal.split('.');
    return BigInt(units + fraction.padEnd(digits, '0'));
  };
  const text = String(whole(larger) - whole(smaller)).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
