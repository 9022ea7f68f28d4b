import { render as draw } from '@testing-library/preact';
import type { ComponentChildren, VNode } from 'preact';
import { VoiceContext } from '../../../components/voice.ts';
import { voiceOf } from '../../../utils/locales/load.ts';

const english = await voiceOf('en');

/** As a window draws it that speaks English. */
export const inEnglish = (children: ComponentChildren) => (
  <VoiceContext value={english}>{children}</VoiceContext>
);

const wrapper = ({ children }: { children: ComponentChildren }) => inEnglish(children);

export const render = (ui: VNode) => draw(ui, { wrapper });
