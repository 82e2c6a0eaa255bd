#!/usr/bin/env bash
# The same as a Slurm job array, a task a part. A task that is requeued goes on where it stopped.
#
#     sbatch --array=1-16 deploy/slurm.sh REPORTS OUTPUT
#
#SBATCH --job-name=loanclose
#SBATCH --cpus-per-task=1
#SBATCH --mem=512M
#SBATCH --requeue
#SBATCH --output=loanclose-%A-%a.log
set -euo pipefail
reports=$1 output=$2 part=$SLURM_ARRAY_TASK_ID parts=$SLURM_ARRAY_TASK_COUNT
umask 077
mkdir -p "$output"
# 4: a report that cannot be read or does not add up has its own line; it is no fault of the task
loanclose batch "$reports" --shard "$part/$parts" --output "$output/$part-of-$parts.ndjson" --resume --workers 1 || [ $? -eq 4 ]
