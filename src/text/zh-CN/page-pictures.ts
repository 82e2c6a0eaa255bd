/** The page: what is asked before photos and scans are read. */
export const pagePictures = {
  'page.hint.OCR_NOT_INSTALLED':
    '最好下载原始 PDF：征信中心网站、云闪付或手机银行都能下载，读得又快又准。没有 PDF，也可以用识别程序认图片里的字：',
  'page.pictures.what':
    '识别程序约 18 MB，只在这台设备上运行，图片不上传；一页要十几秒到两分钟。认出的字可能有错，结果里拿不准的数字会标出来，要对着图片核对。',
  'page.pictures.where': '没有的话，到你拿到这个网页的地方找 loanclose-ocr.bin。',
  'page.pictures.load': '下载识别程序（约 18 MB），然后读',
  'page.pictures.choose': '选已经下载好的 loanclose-ocr.bin',
  'page.pictures.fetching': '正在下载识别程序（只下载，不上传）：',
  'page.pictures.missing': '没有下载到：这个网站没有放识别程序，或者网络断了。可以再试，也可以选一个已经下载好的。',
  'page.pictures.unread': '这份报告里有几页是图片，没有读：下面的账户可能不全。',
  'page.pictures.ready': '识别程序已经备好：现在放入照片或扫描件就能读。',
};
