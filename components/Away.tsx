interface AwayProps {
  to: string;
  isButton?: boolean;
  children: string;
}

/** A way out to a page that is not ours, in a tab of its own and without telling it where one came from. */
export function Away({ to, isButton = false, children }: AwayProps) {
  return (
    <a
      class={isButton ? 'button' : 'link'}
      data-look={isButton ? 'quiet' : undefined}
      href={to}
      target="_blank"
      rel="noreferrer"
    >
      {children}
    </a>
  );
}
