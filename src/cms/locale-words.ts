/**
 * What the program says otherwise here: its Vietnamese words speak of source-code repositories, an editor has a folder.
 * Keys as in the program's own `locales/vi.json`.
 */
export const localeWords = {
  contents: 'Nội dung',
  assets: 'Ảnh',
  entries: 'Bản ghi',
  collections: 'Loại',
  singletons: 'Tệp chung',
  slug: 'Mã',
  work_with_local_repo: 'Mở thư mục trên máy này',
  work_with_local_repo_description:
    'Khi được hỏi, chọn thư mục của trang, nơi có thư mục content. Không cần tài khoản; không có gì gửi ra mạng.',
  work_with_local_repo_description_no_repo:
    'Khi được hỏi, chọn thư mục của trang, nơi có thư mục content. Không cần tài khoản; không có gì gửi ra mạng.',
  working_with_local_repo: 'Đang làm việc với thư mục trên máy',
  sign_in_error: {
    not_project_root: 'Thư mục vừa chọn không có content/trang-web.yaml. Chọn lại thư mục của trang.',
    picker_dismissed: 'Chưa chọn thư mục nào. Bấm nút trên để chọn lại.',
  },
} as const;
