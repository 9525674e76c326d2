/** What the checks need of a page: its title, ids and links. Read with a real parser, one pass. */
import { Parser } from 'htmlparser2';

export interface PageOutline {
  title: string;
  ids: ReadonlySet<string>;
  /** Values of `href` and `src` and of `action`, as written. */
  links: readonly string[];
}

export function outlineOf(html: string): PageOutline {
  const ids = new Set<string>();
  const links: string[] = [];
  let title = '';
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, { id, href, src, action }) {
      if (name === 'title' && title === '') inTitle = true;
      if (id !== undefined) ids.add(id);
      links.push(...[href, src, action].filter((link) => link !== undefined));
    },
    ontext(text) {
      if (inTitle) title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);
  return { title, ids, links };
}
