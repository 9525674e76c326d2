/** What the form's page says where the program cannot run. */
export const formWords = {
  title: 'Biểu mẫu soạn nội dung',
  lead: 'Biểu mẫu mở thư mục nội dung ngay trên máy này để sửa và thêm bài. Không cần tài khoản, không có gì gửi ra mạng.',
  opening: 'Đang mở biểu mẫu…',
  instead: 'Trình duyệt này chưa dùng được biểu mẫu. Có ba cách khác:',
  ways: [
    'Trên máy tính: mở trang này bằng Chrome hoặc Edge bản mới. Firefox, Safari và điện thoại không cho trang web mở thư mục.',
    'Không có hai trình duyệt ấy: sửa thẳng tệp trong thư mục content bằng trình soạn thảo chữ. Cách viết, bảng các trường ở tệp content/README.md.',
    'Chỉ có bản Word: gửi cho người phụ trách kỹ thuật của ban biên tập; lệnh nhap-word lập bản nháp từ tệp ấy.',
  ],
  after: 'Soạn bằng cách nào thì nội dung cũng được kiểm tra như nhau trước khi lên trang.',
  noScript: 'Biểu mẫu cần JavaScript; trình duyệt này đang tắt.',
  home: 'Về trang chủ',
} as const;
