#!/usr/bin/env bash
# Reads a folder of reports in parts, side by side, with GNU parallel:
#
#     deploy/parallel.sh REPORTS OUTPUT [PARTS]
#
# OUTPUT becomes a folder with one file a part. Run it again and only what is missing is read. On several machines that see the same folders
# name them: PARALLEL='--sshloginfile machines.txt' deploy/parallel.sh … (loanclose has to be installed on each).
set -euo pipefail
reports=$1 output=$2 parts=${3:-$(nproc)}
umask 077
mkdir -p "$output"
# 4: a report that cannot be read or does not add up has its own line; it is no fault of the part
part='loanclose batch "$1" --shard "$3/$4" --output "$2/$3-of-$4.ndjson" --resume --workers 1 || [ $? -eq 4 ]'
seq "$parts" | parallel --will-cite --quote bash -c "$part" loanclose "$reports" "$output" {} "$parts"
