#!/bin/sh
# Installs what `npm run bench:scans` and scripts/make-scan-fixtures.ts draw with on Debian or Ubuntu. Run as root.
set -eu
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
  chromium poppler-utils poppler-data fontconfig \
  fonts-noto-cjk fonts-wqy-zenhei fonts-wqy-microhei fonts-arphic-uming \
  fonts-arphic-gkai00mp fonts-arphic-gbsn00lp fonts-lxgw-wenkai fonts-droid-fallback
