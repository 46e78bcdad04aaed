/** The wish of a reader for this device: `whole` keeps the whole atlas, `nothing` keeps none of it; '' leaves it to the site. */
export type OfflineWish = 'whole' | 'nothing' | '';

const KEY = 'roadstead-offline';

/** The wish that is remembered; '' where the browser remembers nothing. */
export function readWish(): OfflineWish {
  try {
    const wish = localStorage.getItem(KEY);
    return wish === 'whole' || wish === 'nothing' ? wish : '';
  } catch {
    return '';
  }
}

/** Remembers a wish. A browser that refuses to remember loses it with the page. */
export function writeWish(wish: OfflineWish): void {
  try {
    localStorage.setItem(KEY, wish);
  } catch {
    // Storage is refused: the wish holds until the page is closed.
  }
}

/** The parts of a connection that browsers tell; not all do, and the types of a page lack them. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** Whether the reader's connection is paid by its bytes, or asks for few: then nothing is fetched unasked. */
export function isMetered(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || connection?.type === 'cellular';
}
