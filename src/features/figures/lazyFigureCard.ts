import { lazyPart } from '../../ui/lazyPart.tsx';

/** A figure with its tools; the script loads when one is first drawn. */
export const FigureCard = lazyPart(async () => (await import('./FigureCard.tsx')).FigureCard);
