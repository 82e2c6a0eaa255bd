/** `loanclose batch`: many reports. */
export const batch = {
  'batch.summary': '读了 {read} 份，其中 {failed} 份读不了或对不上。已写入 {file}',
  'batch.progress': '已读 {read} 份（{failed} 份有问题），每秒 {rate} 份',
  'batch.progress.left': '已读 {read}/{total} 份（{failed} 份有问题），每秒 {rate} 份，还要 {left}',
  'error.FILE_NOT_FOUND.no-reports': '这里没有报告（.pdf、.txt、.csv）。',
  'hint.FILE_NOT_FOUND.no-reports': '请写装着报告的文件夹，或者一个个写文件名。',
  'error.BAD_OPTION.shard': '{option} 要写成 3/16（十六份里的第三份）。',
  'error.BAD_OPTION.output-exists': '这个文件已经存在，不会覆盖它：{path}',
  'hint.BAD_OPTION.output-exists': '接着上次没做完的做，加 --resume；重新做，换一个文件名。',
  'error.BAD_OPTION.output-busy': '另一个 batch 正在写这个文件：{path}',
  'hint.BAD_OPTION.output-busy': '等它做完，或者给每一次运行各自的文件名。',
  'error.BAD_OPTION.not-batch': '这个文件不是 loanclose batch 写的，不会动它：{path}',
  'hint.BAD_OPTION.not-batch': '换一个文件名。',
};
