/** What one page of the preview is told. */
import { pageOf } from '#checks/addresses.ts';
import type { Content, ContentFile } from '#checks/content.ts';
import { waitingIn } from '#checks/pending.ts';
import type { Problem } from '#checks/problem.ts';
import { byFile } from '#checks/report.ts';
import { visible } from '#checks/visible.ts';
import { formAddress, type Site } from '#cms/form-files.ts';
import { routes, withoutBase } from '#routes';
import type { Checked } from './checked-content.ts';
import { onlyOf, recordsOf } from './records-of.ts';
import { remindersOf } from './reminders.ts';
import { bannerOf, labelOf, standingOf } from './standing.ts';
import type { FileFindings, Finding, Held, Link, Part, Telling } from './telling.ts';
import { say } from './words.ts';

/** `path`: the page's address without the site's base. `today` as `2026-11-22`. */
export function tellPage(path: string, { content, report, time }: Checked, site: Site, today: string): Telling {
  const faults = byFile(report);
  const total = report.problems.length;
  const file = shownAt(path, content);
  const records = file === undefined ? [] : recordsOf(file, content);
  const faultsOf = (some: readonly ContentFile[]) => some.flatMap((each) => faults.get(each.file) ?? []);
  const here = faultsOf(file === undefined ? [] : [file, ...records]).length;
  const held = heldIn(content, site, today);
  const linked = (name: string, findings: readonly Problem[]) =>
    fileFindings(name, findings, content, site, name !== file?.file);
  const part = (title: string, rest: Partial<Part>): Part => ({
    title,
    isOpen: true,
    lead: '',
    files: [],
    links: [],
    ...rest,
  });

  /** What the parts above tell of is not told once more under the whole content. */
  const shown = new Set((file === undefined ? [] : [file, ...records]).map(({ file: name }) => name));
  const parts: Part[] = [];
  if (file !== undefined) {
    const own = faultsOf([file]);
    parts.push(
      part(say('thisFile'), { lead: own.length === 0 ? say('noFault') : '', files: [linked(file.file, own)] }),
    );
    const broken = records.filter(({ file: name }) => faults.has(name));
    const lead = broken.length === 0 ? say('noFaultInRecords', { n: records.length }) : '';
    const files = broken.map(({ file: name }) => linked(name, faults.get(name) ?? []));
    if (records.length > 0) parts.push(part(say('records'), { lead, files }));
    const reminders = Map.groupBy(
      remindersOf(content, report).filter((each) => shown.has(each.file)),
      (each) => each.file,
    );
    if (reminders.size > 0) {
      parts.push(part(say('reminders'), { files: [...reminders].map(([name, some]) => linked(name, some)) }));
    }
    const along = standingOf(file, today) === 'cong-bo' ? [] : onlyOf(file, records, content);
    if (along.length > 0) {
      parts.push(
        part(say('along'), {
          isOpen: false,
          lead: say('alongLead'),
          links: along.map((each) => nameOf(each, content, site)),
        }),
      );
    }
  }
  parts.push(
    part(say('whole'), {
      isOpen: file === undefined,
      lead:
        total === 0 ? say('wholeFine', { files: report.files }) : say('wholeFaults', { n: total, files: faults.size }),
      files: [...faults].filter(([name]) => !shown.has(name)).map(([name, some]) => linked(name, some)),
    }),
    part(say('held'), {
      isOpen: file === undefined,
      lead: held.length === 0 ? say('heldNone') : '',
      links: held.map(({ title, label, page, anchor }) => ({
        href: page || anchor,
        label: `${title} (${label.toLowerCase()})`,
      })),
    }),
  );
  const banner = file && bannerOf(file, today, here);
  return {
    summary: summaryOf(file === undefined, here, total, waitingIn(file === undefined ? [] : [file, ...records])),
    isFine: total === 0,
    banner: file && banner ? { ...banner, form: formLink(file, site) } : null,
    parts,
    held,
    checked: say('checked', { n: report.files, time }),
    form: file === undefined ? { href: formAddress(site), label: say('openForm') } : null,
  };
}

function summaryOf(isGeneral: boolean, here: number, total: number, waiting: number): string {
  if (total === 0) return waiting === 0 ? say('fine') : say('fineButWaiting', { n: waiting });
  if (isGeneral) return say('faultsInAll', { n: total });
  return here > 0 ? say('faultsHere', { n: here }) : say('faultsElsewhere', { n: total });
}

/** The record whose page, or a page under it, lies at the address. */
function shownAt(path: string, content: Content): ContentFile | undefined {
  const fitting = content.files.filter((file) => path.startsWith(pageOf(file) ?? 'no page'));
  return fitting.toSorted((left, right) => (pageOf(right)?.length ?? 0) - (pageOf(left)?.length ?? 0))[0];
}

const addressOf = (file: ContentFile, { base }: Site) => {
  const page = pageOf(file);
  return page && base + page.slice(1);
};

const formLink = (file: ContentFile, site: Site): Link => ({ href: formAddress(site, file), label: say('openInForm') });

function fileFindings(
  name: string,
  problems: readonly Problem[],
  content: Content,
  site: Site,
  isElsewhere: boolean,
): FileFindings {
  const file = content.files.find((each) => each.file === name);
  const page = isElsewhere && file && addressOf(file, site);
  return {
    file: name,
    links: [...(page ? [{ href: page, label: say('openPage') }] : []), ...(file ? [formLink(file, site)] : [])],
    findings: problems.map(findingOf),
  };
}

/** The sentence of the checks, its last part set apart. */
function findingOf({ line, label, field, sentence }: Problem): Finding {
  const [why = '', mend = ''] = sentence.split(` ${say('mend')} `);
  return {
    where: [say('line', { n: line }), label].filter((each) => each !== '').join(' · '),
    field: field === 'body' ? '' : field,
    why: why.charAt(0).toUpperCase() + why.slice(1),
    mend,
  };
}

/** What authors know the record by. */
function titleOf({ data, id }: ContentFile, content: Content): string {
  const unit = typeof data['unit'] === 'string' && content.find('don-vi', data['unit'])?.data['name'];
  const title = data['title'] ?? data['name'] ?? (unit || data['summary']);
  return typeof title === 'string' ? visible(title, 90) : id;
}

const nameOf = (file: ContentFile, content: Content, site: Site): Link => ({
  href: addressOf(file, site) ?? formAddress(site, file),
  label: titleOf(file, content),
});

function heldIn(content: Content, site: Site, today: string): (Held & { title: string })[] {
  return content.files.flatMap((file) => {
    const standing = standingOf(file, today);
    if (standing === undefined || standing === 'cong-bo' || standing === 'rut') return [];
    const page = addressOf(file, site) ?? '';
    const anchor = page === '' ? `${site.base}${withoutBase(routes.ledger()).slice(1)}#${file.id}` : '';
    return [{ title: titleOf(file, content), label: labelOf(standing, file), page, anchor }];
  });
}
