/** The whole configuration of the editors' form, made from the schemas and the site's settings. */
import type { Site } from '#schema/site.ts';
import { type Collection, collectionOf, type SingleFile, singleFileOf } from './collections.ts';
import { backendOf } from './git-host.ts';

interface Divider {
  divider: true;
}

export interface FormConfig {
  load_config_file: false;
  backend: object;
  collections: readonly (Collection | Divider)[];
  singletons: readonly SingleFile[];
  [option: string]: unknown;
}

/** Wide enough for a desktop, light enough for the folder on a stick; written anew, a picture loses its place and time. */
const PICTURE = { format: 'webp', quality: 80, width: 1600, height: 1600 } as const;
const MOST_BYTES = 20_000_000;

/** `site`: the settings of `content/trang-web.yaml`. */
export function formConfig(site: Site): FormConfig {
  const { base } = site;
  const address = new URL(base, site.url).href;
  return {
    load_config_file: false,
    app_title: `Soạn nội dung – ${site.name}`,
    site_url: address,
    display_url: address,
    logo: { src: `${base}favicon.svg`, show_in_header: true },
    backend: backendOf(site.form?.gitHost),
    media_folder: 'content',
    public_folder: '/',
    media_libraries: {
      default: {
        config: { max_file_size: MOST_BYTES, slugify_filename: true, transformations: { raster_image: PICTURE } },
      },
      stock_assets: false,
    },
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true, maxlength: 80 },
    show_preview_links: false,
    collections: [
      collectionOf('mo-hinh'),
      collectionOf('chi-bo-lam-mau'),
      collectionOf('tin-tuc'),
      collectionOf('trang'),
      { divider: true },
      collectionOf('nguon'),
      collectionOf('van-ban'),
      collectionOf('don-vi'),
      collectionOf('dia-phuong'),
      { divider: true },
      collectionOf('nhan-rong'),
      collectionOf('lich-lam-mau'),
      collectionOf('chu-de-lam-mau'),
      collectionOf('bo-tieu-chi'),
      collectionOf('the-thuc'),
    ],
    singletons: [
      singleFileOf('trang-web', 'settings'),
      singleFileOf('tu-viet-tat', 'abc'),
      singleFileOf('tu-dong-nghia', 'join_inner'),
      singleFileOf('doc-ten-rieng', 'record_voice_over'),
      singleFileOf('de-tai-nhay-cam', 'privacy_tip'),
      singleFileOf('doi-dia-chi', 'alt_route'),
    ],
  };
}
