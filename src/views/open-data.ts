/** Open data: flat, stable columns with Vietnamese labels; ids and addresses let the files be joined. */
import { evidenceLevel } from '#domain/evidence.ts';
import { printFigure } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { countFollowers } from '#domain/lineage.ts';
import { newsDate } from '#domain/news-date.ts';
import { placeLabel } from '#domain/places.ts';
import { visiblePlaceOfReplication, visiblePlaces } from '#domain/secrecy.ts';
import { basisOf, items } from '#domain/basis.ts';
import { missingOfFollower } from '#domain/completeness.ts';
import type { Entry } from '#domain/entries.ts';
import { anchor, routes } from '#routes';
import {
  cellRoles,
  evidenceLevels,
  fieldGroups,
  fields,
  groupOfField,
  practiceKinds,
  replicationStates,
  states,
} from '#schema/vocabularies.ts';

export type Row = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a column holds, for those who read the file. */
export type Columns = Readonly<Record<string, string>>;

export interface DataSet {
  name: string;
  title: string;
  columns: Columns;
  rows: readonly Row[];
}

const entryColumns: Columns = {
  ma: 'Mã, cũng là phần cuối của địa chỉ trang',
  tieu_de: 'Tiêu đề',
  tom_tat: 'Tóm tắt',
  linh_vuc: 'Lĩnh vực chính',
  nhom_linh_vuc: 'Nhóm lĩnh vực dùng để báo cáo',
  noi: 'Địa phương, theo tên trong nguồn; đơn vị cần giữ kín thì trống',
  tinh_den: 'Thông tin tính đến ngày nào; khong-ro khi nguồn không ghi',
  nguon: 'Mã các nguồn',
  dia_chi: 'Địa chỉ trang',
};

function entryRow(entry: Entry & { id: string }, path: string, library: Library, url: string): Row {
  return {
    ma: entry.id,
    tieu_de: entry.title,
    tom_tat: entry.summary,
    linh_vuc: fields[entry.field],
    nhom_linh_vuc: fieldGroups[groupOfField[entry.field]],
    noi: visiblePlaces(entry, library).map(({ id }) => placeLabel(id, library.places)),
    tinh_den: entry.asOf,
    nguon: entry.sources,
    dia_chi: new URL(path, url).href,
  };
}

function figuresRow(results: Parameters<typeof printFigure>[0][]): Row {
  return {
    so_lieu: results.map((result) => `${printFigure(result)} ${result.indicator} [${result.role}; ${result.source}]`),
  };
}

const FIGURES = 'Số liệu: giá trị, chỉ tiêu, [loại; mã nguồn]. Chỉ loại ket-qua là kết quả của mô hình';

export function dataSets(library: Library, url: string): DataSet[] {
  const name = (unit: string) => library.units.get(unit)?.name ?? unit;
  return [
    {
      name: 'mo-hinh',
      title: 'Mô hình, cách làm',
      columns: {
        ...entryColumns,
        loai: 'Xây dựng Đảng hay làm theo Bác',
        don_vi: 'Đơn vị khởi xướng hoặc thực hiện',
        bat_dau: 'Bắt đầu; khong-neu khi nguồn không nêu',
        tinh_trang: 'Tình trạng tại ngày của thông tin',
        thong_tin: 'Nguồn đã nêu những gì; không phải xếp hạng',
        so_noi_lam_theo: 'Số nơi làm theo đã ghi nhận',
        so_lieu: FIGURES,
      },
      rows: [...library.practices.values()].map((practice) => ({
        ...entryRow(practice, routes.practice(practice.id), library, url),
        loai: practiceKinds[practice.kind],
        don_vi: name(practice.originUnit),
        bat_dau: practice.startedAt,
        tinh_trang: states[practice.state],
        thong_tin: evidenceLevels[evidenceLevel(practice, library.units)].label,
        so_noi_lam_theo: countFollowers(practice.id, library),
        ...figuresRow(practice.results),
      })),
    },
    {
      name: 'chi-bo-lam-mau',
      title: 'Chi bộ làm mẫu',
      columns: { ...entryColumns, don_vi: 'Chi bộ', vai_tro: 'Vai trò', so_lieu: FIGURES },
      rows: [...library.cells.values()].map((cell) => ({
        ...entryRow(cell, routes.cell(cell.id), library, url),
        don_vi: name(cell.unit),
        vai_tro: cellRoles[cell.role],
        ...figuresRow(cell.results),
      })),
    },
    {
      name: 'tin-tuc',
      title: 'Tin tức',
      columns: { ...entryColumns, ngay: 'Ngày hiện trên trang: ngày của nguồn, không phải ngày đưa lên' },
      rows: [...library.news.values()].map((item) => ({
        ...entryRow(item, routes.news(item.id), library, url),
        ngay: newsDate(item, library.sources).label,
      })),
    },
    {
      name: 'nhan-rong',
      title: 'Nơi làm theo',
      columns: {
        ma: 'Mã',
        mo_hinh: 'Mã mô hình được làm theo',
        don_vi: 'Đơn vị làm theo',
        noi: 'Địa phương; đơn vị cần giữ kín thì trống',
        bat_dau: 'Bắt đầu; khong-neu khi nguồn không nêu',
        tinh_trang: 'Tình trạng tại ngày ở cột sau',
        tinh_den: 'Ngày của tình trạng; khong-neu, khong-ro khi nguồn không ghi',
        dieu_chinh: 'Đã đổi gì so với mô hình gốc; trống khi nguồn không nêu',
        ket_qua: 'Kết quả bằng lời; trống khi nguồn không nêu',
        con_thieu: 'Điều nguồn chưa nêu',
        can_cu: 'nguon: có nguồn nói; bien-soan: ban biên tập ghép theo tên',
        nguon: 'Mã các nguồn',
        so_lieu: FIGURES,
        dia_chi: 'Địa chỉ trong sổ',
      },
      rows: [...library.replications.values()].map((replication) => {
        const place = visiblePlaceOfReplication(replication, library);
        return {
          ma: replication.id,
          mo_hinh: replication.practice,
          don_vi: name(replication.unit),
          noi: place === undefined ? '' : placeLabel(place.id, library.places),
          bat_dau: replication.startedAt,
          tinh_trang: replicationStates[replication.state],
          tinh_den: replication.stateAsOf,
          dieu_chinh: items(replication.adaptation).map(({ text }) => text),
          ket_qua: items(replication.outcomes).map(({ text }) => text),
          con_thieu: missingOfFollower(replication, library).map(({ label }) => label),
          can_cu: basisOf(replication) === 'editors' ? 'bien-soan' : 'nguon',
          nguon: replication.sources,
          ...figuresRow(replication.results),
          dia_chi: new URL(routes.ledger() + anchor(replication.id), url).href,
        };
      }),
    },
  ];
}
