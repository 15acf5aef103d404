#!/bin/sh
# Ends what `make run` started on this data folder and waits until it is gone.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
data=${MASHANG_DATA:-${MASHANG_DATA_FOLDER:-$root/.data}}
ended=0
for file in "$data"/run-*.pid; do
    [ -f "$file" ] || continue
    pid=$(cat "$file")
    if [ -n "$pid" ] && { tr "\0" " " <"/proc/$pid/cmdline"; } 2>/dev/null | grep -q 'quarkus-run\.jar'; then
        kill -TERM "$pid"
        waited=0
        while [ -d "/proc/$pid" ] && [ "$waited" -lt 60 ]; do sleep 1; waited=$((waited + 1)); done
        if [ -d "/proc/$pid" ]; then echo "Process $pid has not ended after 60 s." >&2; exit 1; fi
        echo "Ended process $pid."
        ended=1
    fi
    rm -f "$file"
done
[ "$ended" = 1 ] || echo "Nothing is running on $data."
