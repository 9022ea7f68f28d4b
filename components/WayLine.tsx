import { Icon } from './Icon.tsx';

interface WayLineProps {
  text: string;
  /** The one way on, in a word or two. */
  way: string;
  onGo: () => void;
  /** Alarming where it is given, a mere notice where not. */
  tone?: 'danger' | 'warn';
  /** What the line is called by others. */
  mark?: string;
}

/** One thing to know, in one line, with one way on. */
export function WayLine({ text, way, onGo, tone, mark }: WayLineProps) {
  return (
    <div class="line" data-tone={tone} data-llavero={mark}>
      <Icon name={tone ? 'alert' : 'info'} />
      <p>{text}</p>
      <button type="button" class="link" onClick={onGo}>
        {way}
      </button>
    </div>
  );
}
