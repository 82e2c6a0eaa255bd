#!/bin/sh
# Installs the programs of `npm run test:producers` on Debian or Ubuntu. Run as root.
set -eu
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
  chromium wkhtmltopdf weasyprint fop libreoffice-writer-nogui \
  poppler-utils mupdf-tools qpdf ghostscript librsvg2-bin \
  texlive-extra-utils texlive-latex-recommended \
  python3-pikepdf python3-reportlab python3-docx docx2txt \
  fonts-noto-cjk fonts-wqy-zenhei fonts-wqy-microhei fonts-arphic-uming fonts-dejavu-core fonts-liberation
