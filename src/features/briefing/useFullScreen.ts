import { type RefObject, useEffect, useEffectEvent } from 'react';

/** While mounted: takes the screen for `host`, keeps it awake and moves the focus inside. Calls `onClose` when the browser leaves full screen. */
export function useFullScreen(host: RefObject<HTMLElement | null>, onClose: () => void) {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    host.current?.focus();
    void toggleFullScreen(host.current);
    let lock: WakeLockSentinel | null = null;
    // A refused wake lock does not stop the presentation.
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

/** Takes the whole screen for an element, or gives it back. Where the browser refuses, the window itself is the stage. */
export async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element?.requestFullscreen();
  } catch {
    // The window itself is then the stage.
  }
}
