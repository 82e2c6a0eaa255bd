#!/bin/sh
# A folder of reports on several processors, or on several machines over ssh, with GNU parallel:
#
#   deploy/gnu-parallel.sh REPORTS LINES [PARTS [MACHINES]]
#
# REPORTS is read, LINES gets one file a part; both must be the same place on every machine. MACHINES as in `parallel --sshlogin`, for example
# 4/one,8/two; without them everything runs here. Run it again after whatever stopped it: what is in LINES is not read again.
# LOANCLOSE names the program (loanclose); BATCH_OPTIONS what else `batch` shall be told, for example "--with plan --redacted".
# Ends with 0, with 4 where single reports could not be read or do not reconcile (their lines tell), else with another number.
set -eu
reports=$1
lines=$2
parts=${3:-$(nproc)}
machines=${4:-}
# A part is one process with one worker: parallel shares out the parts, the program the files.
seq "$parts" | parallel ${machines:+--sshlogin "$machines"} --will-cite --quote \
  sh -c '"$1" batch "$2" --shard "$4/$5" -o "$3/part-$4.ndjson" --resume --workers 1 $6 || [ $? = 4 ]' \
  sh "${LOANCLOSE:-loanclose}" "$reports" "$lines" {} "$parts" "${BATCH_OPTIONS:-}"
if grep -q '"exit":[1-9]' "$lines"/part-*.ndjson; then exit 4; fi
