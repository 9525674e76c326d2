/**
 * Words that hold a sentence together and name nothing. With their marks they are unmistakable: "là" is one, "lá" (leaf)
 * is not. Words that tell names apart ("theo" in "làm theo", "không" in "3 không") are left out. The order is part
 * of search-swap.ts: new words go to the end.
 */
export const functionWords: readonly string[] = (
  'và có của được thì là ở nào trong để cho các với đã gì khi này như những thế mà cũng rồi hoặc đang sẽ rằng nếu vì ' +
  'nhưng vẫn ấy đó bởi sao đâu mấy chưa ai còn nên phải đều nữa một về từ đến vào lại chỉ'
).split(' ');
