import { mapLook } from '../../map/look/mapLook.ts';
import { changeSigns } from '../../map/names/changeSigns.ts';
import type { SlideNode } from '../pptx/deck.ts';
import { frameNodes } from './mapFrame.ts';
import { layerNodes } from './mapLayers.ts';
import { nameNodes } from './mapNames.ts';
import { type MapGroup, type MapPicture, type Sheet, sheetOf } from './mapSheet.ts';
import { shapeNodes } from './shapeNodes.ts';

/** Groups of layers that a user of the slide moves and edits as one object, with a pattern of the layers' ids. */
const GROUPS: [group: MapGroup, ids: RegExp][] = [
  ['waters', /^(waters|footprint)/],
  ['land', /^(land|part-)/],
];

/** The map as nodes in drawing order, around the middle of its picture: its layers, names and neat line. */
export function mapNodes(picture: MapPicture): SlideNode[] {
  const sheet = sheetOf(picture);
  return [...grouped(sheet), group(sheet.groupName('names'), nameNodes(sheet)), ...signNodes(sheet), ...frameNodes(sheet)];
}

/** The signs of what differs from the time that is compared, each named by its record. */
function signNodes({ map, theme, camera, projection, room }: Sheet): SlideNode[] {
  const view = { camera, projection, width: 2 * room.x, height: 2 * room.y };
  return changeSigns(map, view, theme).map(({ name, at: [x, y], shape }) => group(name, shapeNodes([shape], x - room.x, y - room.y)));
}

/** The nodes of all layers. Neighbouring layers of the same group become one grouped node. */
function grouped(sheet: Sheet): SlideNode[] {
  const looks = mapLook(sheet.map, sheet.theme);
  const nameOf = (id: string) => {
    const [found] = GROUPS.find(([, ids]) => ids.test(id)) ?? [];
    return found && sheet.groupName(found);
  };
  const nodes: SlideNode[] = [];
  let open: { name: string; children: SlideNode[] } | undefined;
  for (const look of looks) {
    const made = layerNodes(look, looks, sheet);
    const name = nameOf(look.id);
    if (name && open?.name === name) open.children.push(...made);
    else if (name) {
      open = { name, children: made };
      nodes.push(group(name, open.children));
    } else {
      open = undefined;
      nodes.push(...made);
    }
  }
  return nodes;
}

function group(name: string, children: SlideNode[]): SlideNode {
  return { kind: 'group', name, description: name, children };
}
