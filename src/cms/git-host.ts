/** Where the form saves when several people share one repository: the program's settings and the addresses it calls. */
import type { Site } from '#schema/site.ts';

export type GitHost = NonNullable<NonNullable<Site['form']>['gitHost']>;

const services = {
  github: { api: 'https://api.github.com', own: (address: string) => `${address}/api/v3` },
  gitlab: { api: 'https://gitlab.com/api/v4', own: (address: string) => `${address}/api/v4` },
  gitea: { api: 'https://gitea.com/api/v1', own: (address: string) => `${address}/api/v1` },
} as const;

/** Address of the host's programming interface. */
export function apiOf({ service, address }: GitHost): string {
  const { api, own } = services[service];
  return address === undefined ? api : own(address.replace(/\/+$/, ''));
}

/**
 * The program's `backend`. Signing in is by a token that the editor makes on the host: it needs no third party and no
 * window of somebody else. Without a host the program still wants a name: its button is hidden (`browser/form.css`), and
 * the page's policy lets nothing out (`policy.ts`).
 */
export function backendOf(host: GitHost | undefined): object {
  if (host === undefined) return { name: 'github', repo: 'tren-may-nay/lam-mau', auth_methods: ['token'] };
  const { service, repository, branch, address } = host;
  return {
    name: service,
    repo: repository,
    branch,
    ...(address !== undefined && { base_url: new URL(address).origin, api_root: apiOf(host) }),
    auth_methods: ['token'],
    commit_messages: {
      create: 'Thêm {{collection}} “{{slug}}”',
      update: 'Sửa {{collection}} “{{slug}}”',
      delete: 'Xóa {{collection}} “{{slug}}”',
      uploadMedia: 'Thêm ảnh “{{path}}”',
      deleteMedia: 'Xóa ảnh “{{path}}”',
    },
  };
}
