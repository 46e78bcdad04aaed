import { type RefObject, useEffect, useEffectEvent } from 'react';

/** While mounted, shows `host` in full screen, keeps the screen awake and moves the focus into `host`. Calls `onClose` when the browser leaves full screen. */
export function useFullScreen(host: RefObject<HTMLElement | null>, onClose: () => void) {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    host.current?.focus();
    void toggleFullScreen(host.current);
    let lock: WakeLockSentinel | null = null;
    // Presenting works without a wake lock, so a refusal is ignored.
    void navigator.wakeLock?.request('screen').then(
      (made) => {
        lock = made;
      },
      () => undefined,
    );
    let wasFull = false;
    const onChange = () => {
      if (document.fullscreenElement) wasFull = true;
      else if (wasFull) close();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      void lock?.release();
      if (document.fullscreenElement) void document.exitFullscreen();
      before?.focus();
    };
  }, [host]);
}

/** Switches full screen for an element on or off. Does nothing if the browser refuses: the presentation then fills the window. */
export async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element?.requestFullscreen();
  } catch {
    // Refused: the presentation fills the window instead.
  }
}
