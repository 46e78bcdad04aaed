import { useQuery } from '@tanstack/react-query';
import * as say from '#messages';
import { regionsInOrder } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import { dataPath } from '../../lib/site.ts';
import { failuresOf } from '../../queries/FileError.ts';
import { overviewFile } from '../../queries/files.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { KeepOffline } from '../offline/KeepOffline.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { DataFile } from '../panel/DataFile.tsx';

const SHAPES = ['areas', 'centres', 'waters'] as const;

/** The open data: every table, the shapes, the dates to come and the packages, each with its stable address. */
export function DataPage() {
  const { language, site } = useSite();
  const { atlas } = useFacts();
  const open = (name: string) => dataPath(site, `v1/${name}`);
  const events = open(`events${language.code === 'en' ? '' : `.${language.code}`}.ics`);
  return (
    <div className="full-page prose">
      <Breadcrumb here={say.dataTitle(language)} />
      <h1>{say.dataTitle(language)}</h1>
      <p className="lead">{say.dataSentence(language)}</p>
      <p>{say.dataLicence(language, { edition: atlas.edition })}</p>
      <Section id="shapes" title={say.dataShapes(language)}>
        <ul>
          {SHAPES.map((name) => (
            <li key={name}>
              <a href={open(`${name}.geojson`)}>{say.dataShape(language, name)}</a>
            </li>
          ))}
          <li>
            <a href={events}>{say.dataShape(language, 'events')}</a>
          </li>
        </ul>
      </Section>
      <Section id="packages" title={say.dataPackages(language)}>
        <p>{say.dataPackagesText(language)}</p>
        <ul>
          <li>
            <a href={dataPath(site, 'packages/roadstead-atlas.zip')}>{say.makingPackageAll(language)}</a>
          </li>
          {regionsInOrder(atlas).map((region) => (
            <li key={region.regionId}>
              <a href={dataPath(site, `packages/roadstead-${region.regionId}.zip`)}>{regionShortName(region)}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="offline" title={say.offlineTitle(language)}>
        <KeepOffline />
      </Section>
      <Section id="tables" title={say.dataTables(language)}>
        <p>
          {say.dataTablesText(language)} <a href={open('datapackage.json')}>{say.dataDescriptor(language)}</a>
        </p>
        <TableFiles open={open} />
      </Section>
    </div>
  );
}

/** Every table with its number of rows and its two files. `open` gives the address of a file of the open data. */
function TableFiles({ open }: { open: (name: string) => string }) {
  const { language, site } = useSite();
  const query = useQuery(overviewFile(site));
  return (
    <DataFile isPending={query.isPending} failure={failuresOf([query])[0]}>
      <RecordTable
        label={say.dataTables(language)}
        rows={query.data?.tables ?? []}
        keyOf={({ name }) => name}
        columns={[
          { name: say.dataTable(language), cell: ({ name }) => say.namesTables(language, name) ?? name },
          { name: say.dataRows(language), cell: ({ rows }) => language.number(rows) },
          {
            name: say.dataFiles(language),
            cell: ({ name }) => (
              <>
                <a href={open(`tables/${name}.csv`)}>{name}.csv</a> · <a href={open(`tables/${name}.json`)}>{name}.json</a>
              </>
            ),
          },
        ]}
      />
    </DataFile>
  );
}
