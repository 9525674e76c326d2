/** The names that the library knows already, from the content of the project. */
import { type Content, textOf } from '#checks/content.ts';

export interface KnownDocument {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
}

export interface KnownName {
  readonly id: string;
  readonly name: string;
  /** Names of the place or unit above it, and of the place it is in: what a text must name where two are called alike. */
  readonly above: readonly string[];
  /** Does it keep its place to itself? */
  readonly isHidden: boolean;
  /** First and last day on which it was called so, where the record says it. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface Known {
  readonly documents: readonly KnownDocument[];
  readonly units: readonly KnownName[];
  readonly places: readonly KnownName[];
}

export function knownNames(content: Content): Known {
  const nameOf = (kind: 'don-vi' | 'dia-phuong', id: string | undefined) => {
    const file = id === undefined ? undefined : content.find(kind, id);
    return file === undefined ? [] : [textOf(file, 'name') ?? ''];
  };
  const names = (kind: 'don-vi' | 'dia-phuong') =>
    content.of(kind).map((file) => ({
      id: file.id,
      name: textOf(file, 'name') ?? '',
      above: [...nameOf(kind, textOf(file, 'parent')), ...nameOf('dia-phuong', textOf(file, 'place'))],
      isHidden: !['khong', undefined].includes(textOf(file, 'secrecy')),
      from: textOf(file, 'validFrom'),
      to: textOf(file, 'validTo') ?? textOf(file, 'endedAt'),
    }));
  return {
    documents: content.of('van-ban').map((file) => ({
      id: file.id,
      number: textOf(file, 'number') ?? '',
      date: textOf(file, 'date') ?? '',
      subject: textOf(file, 'subject') ?? '',
    })),
    units: names('don-vi'),
    places: names('dia-phuong'),
  };
}
