import * as say from '#messages';
import { regionName } from '../../i18n/names.ts';
import type { Page } from '../../pages/page.ts';
import { regionsOf } from '../../pages/regionsOf.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useFacts, useSite } from './context.tsx';
import { isFileOf } from './RegionFile.tsx';

/** Above a page: which regions it lacks details of, because their files could not be read, with a button that asks for them again. */
export function MissingDetails({ page }: { page: Page }) {
  const { language } = useSite();
  const { fullAtlas, failures } = useFacts();
  const wanted = regionsOf(fullAtlas, page);
  const regions = fullAtlas.region.filter(({ regionId }) => wanted === 'all' || wanted.includes(regionId));
  const missing = regions.flatMap((region) => failures.filter((failure) => isFileOf(failure, region.regionId)).map((failure) => ({ region, failure })));
  const [first] = missing;
  if (!first) return null;
  const words = {
    regions: language.list(missing.map(({ region }) => regionName(region))),
    file: missing.map(({ failure }) => failure.file).join(language.listComma),
    why: first.failure.message,
  };
  const retry = () => {
    for (const { failure } of missing) failure.retry();
  };
  return (
    <Notice tone="error" action={say.appRetry(language)} onAction={retry}>
      {say.errorsDetails(language, words)}
    </Notice>
  );
}
