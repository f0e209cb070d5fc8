import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../ui/Notice.tsx';

/** A part whose code comes when it is wanted; until then its room stands empty, so that nothing jumps. */
export interface Later<P> extends FunctionComponent<P> {
  preload: () => Promise<void>;
}

/** `blockSize`: the least room that it takes, in px. */
export function later<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  blockSize: number,
): Later<P> {
  // Code, not state: once it is here it stays.
  const part = signal<{ draw: FunctionComponent<P> } | 'failed' | null>(null);
  const preload = async () => {
    if (part.peek() !== null && part.peek() !== 'failed') return;
    part.value = await load().then(
      (draw) => ({ draw }),
      () => 'failed' as const,
    );
  };
  const Part = (props: P) => {
    const here = part.value;
    useEffect(() => {
      if (here === null) void preload();
    }, [here]);
    // Only an extension that was updated meanwhile has lost a file of its own.
    if (here === 'failed') return <Notice tone="warning">{i18n.t('panel.lost.text')}</Notice>;
    if (here === null) return <div aria-busy="true" style={{ minBlockSize: `${blockSize}px` }} />;
    return <here.draw {...props} />;
  };
  return Object.assign(Part, { preload });
}
