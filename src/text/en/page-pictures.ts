/** The page: what is asked before photos and scans are read. */
export const pagePictures = {
  'page.hint.OCR_NOT_INSTALLED':
    'Best is the original PDF: the Credit Reference Center, UnionPay (云闪付) and many bank apps offer it, and it is read fast and exactly. Without it, a program can recognise the characters of the picture:',
  'page.pictures.what':
    'The program is about 18 MB and runs on this device only; pictures are not uploaded. A page takes from some seconds to two minutes. What it recognises may be wrong: doubtful figures are marked in the result, compare them with the picture.',
  'page.pictures.where': 'If you have none, look for loanclose-ocr.bin where you got this page.',
  'page.pictures.load': 'Download the program (about 18 MB), then read',
  'page.pictures.choose': 'Choose a loanclose-ocr.bin that you have',
  'page.pictures.fetching': 'Downloading the program (nothing is uploaded):',
  'page.pictures.missing':
    'It did not come: this host does not have the program, or the network is gone. Try again, or choose one that you have.',
  'page.pictures.unread': 'Some pages of this report are pictures and were not read: accounts may be missing below.',
  'page.pictures.ready': 'The program that recognises pictures is ready: now put in photos or scans.',
};
