/** The home page. */
import { newsEntry, practiceEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { countFollowers, ledger } from '#domain/lineage.ts';
import { routes } from '#routes';
import type { Field } from '#schema/vocabularies.ts';
import { card, type Card } from './card.ts';
import { isInMenu, type Menu, type Part } from './frame.ts';
import { ledgerOf } from './ledger-filters.ts';
import { type LineageNode, practiceNode } from './lineage.ts';
import type { Link } from './links.ts';
import { practicePage } from './practice-page.ts';
import type { StepView } from './steps.ts';
import { weave, type Weave } from './weave.ts';
import { say, words } from './words.ts';

export interface Door extends Link {
  part: Part;
  count: number;
  about: string;
  field: Field;
  weave: Weave;
}

export interface HomePage {
  /** How much there is, and what can be trusted in it. */
  about: string;
  doors: readonly Door[];
  /** A practice whose first steps can be read at once. */
  sample?: { card: Card; steps: readonly StepView[]; total: number; suggested: boolean };
  figures: readonly Card[];
  news: readonly Card[];
  tree?: LineageNode & { ledger: string };
}

/** The first of what the mission names; where a board has none of these, the practice with the most steps. */
function samplePractice(library: Library) {
  const practices = [...library.practices.values()];
  return practices.toSorted((a, b) => b.steps.length - a.steps.length)[0];
}

function sample(library: Library): Pick<HomePage, 'sample'> {
  const practice = samplePractice(library);
  if (practice === undefined) return {};
  const { steps } = practicePage(practice, library);
  const all = [...steps.fromSource, ...steps.suggested];
  return {
    sample: {
      card: card(practiceEntry(practice), library),
      steps: all.slice(0, 3),
      total: all.length,
      suggested: steps.fromSource.length === 0,
    },
  };
}

function doorsOf(library: Library): Door[] {
  return [
    {
      part: 'cells',
      href: routes.cells(),
      label: 'Chi bộ làm mẫu',
      count: library.cells.size,
      about: 'Xem các chi bộ làm điểm, làm mẫu thế nào',
      field: 'xay-dung-dang',
      weave: weave('chi-bo-lam-mau'),
    },
    {
      part: 'practices',
      href: routes.practices(),
      label: 'Mô hình, cách làm',
      count: library.practices.size,
      about: 'Tìm theo lĩnh vực, địa phương',
      field: 'moi-truong',
      weave: weave('mo-hinh'),
    },
    {
      part: 'news',
      href: routes.newsList(),
      label: 'Tin tức',
      count: library.news.size,
      about: 'Bài viết về nơi đã làm',
      field: 'an-ninh',
      weave: weave('tin-tuc'),
    },
  ];
}

/** What there is none of is not counted. */
function counted({ cells, practices }: Library): string {
  const counts = [
    cells.size > 0 && say('home.count.cells', { n: cells.size }),
    practices.size > 0 && say('home.count.practices', { n: practices.size }),
  ].filter((count) => count !== false);
  return counts.join(', ') || words['home.count.none'];
}

/** `menu`: a part of the site that a board leaves out of its menus has no door either. */
export function homePage(library: Library, menu?: Menu): HomePage {
  const [widest] = ledger(library).toSorted((a, b) => b.count - a.count);
  return {
    about: say('home.sub', { count: counted(library) }),
    doors: doorsOf(library).filter(({ part }) => menu === undefined || isInMenu(menu, part)),
    ...sample(library),
    // Those that others follow come first: what was copied is worth a look.
    figures: [...library.practices.values()]
      .toSorted((a, b) => countFollowers(b.id, library) - countFollowers(a.id, library))
      .map((practice) => card(practiceEntry(practice), library))
      .filter(({ figure }) => figure !== undefined)
      .slice(0, 3),
    news: [...library.news.values()].slice(0, 3).map((item) => card(newsEntry(item), library)),
    ...(widest && { tree: { ...practiceNode(widest, library), ledger: ledgerOf(widest.practice.id) } }),
  };
}
