#!/bin/sh
# Starts what `make build` made, in the foreground: `run.sh` serves, `run.sh verify` and the like run one command.
# Settings come from the environment (README, "Settings"); a TERM or INT ends the application and its database.
set -eu
# data, photos and logs are nobody else's to read
umask 077
root=$(cd "$(dirname "$0")/../.." && pwd)
app=$root/backend/target/quarkus-app/quarkus-run.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${MASHANG_PORT:-${QUARKUS_HTTP_PORT:-8080}}
MASHANG_DATA=${MASHANG_DATA:-${MASHANG_DATA_FOLDER:-$root/.data}}
case $MASHANG_DATA in /*) ;; *) MASHANG_DATA=$PWD/$MASHANG_DATA ;; esac
mkdir -p "$MASHANG_DATA"

say() { printf '%s\n' "$*" >&2; }
ours() { { tr "\0" " " <"/proc/$1/cmdline"; } 2>/dev/null | grep -q 'quarkus-run\.jar'; }
listening() { node -e 'require("net").connect(+process.argv[1],"127.0.0.1").on("connect",()=>process.exit(0)).on("error",()=>process.exit(1))' "$1"; }

[ -f "$app" ] || { say "Nothing is built yet: run \`make build\` first."; exit 1; }

running=''
for file in "$MASHANG_DATA"/run-*.pid; do
    [ -f "$file" ] || continue
    # another start may just have removed it
    pid=$(cat "$file" 2>/dev/null || true)
    # this process's own number in an old file means that nothing else has it
    if [ -n "$pid" ] && [ "$pid" != $$ ] && ours "$pid"; then running=$pid; else rm -f "$file"; fi
done

export MASHANG_DATA MASHANG_DATA_FOLDER="$MASHANG_DATA"
export QUARKUS_PROFILE="${MASHANG_PROFILE:-${QUARKUS_PROFILE:-demo}}"
# what a decoded photo took goes back to the system instead of staying in an arena
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}" MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_:-262144}"
export MALLOC_TRIM_THRESHOLD_="${MALLOC_TRIM_THRESHOLD_:-262144}"

if [ $# -gt 0 ]; then
    # One command: no port, no background jobs; beside a running service it uses that one's database.
    export QUARKUS_HTTP_HOST_ENABLED=false QUARKUS_SCHEDULER_ENABLED=false
    if [ -n "$running" ] && [ -z "${QUARKUS_DATASOURCE_JDBC_URL:-}" ]; then
        QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$(sed -n 4p "$MASHANG_DATA/postgres/postmaster.pid")/postgres?user=postgres"
        export QUARKUS_DATASOURCE_JDBC_URL
    fi
    exec "$java" "@$root/backend/deploy/jvm.options" -jar "$app" "$@"
fi

if [ -n "$running" ] && [ -z "${QUARKUS_DATASOURCE_JDBC_URL:-}" ]; then
    say "码上见 is already running on the data in $MASHANG_DATA (process $running)."
    say "Use that one, end it with \`make stop\`, or start a second one on its own data:"
    say "  MASHANG_PORT=8081 MASHANG_DATA=.data-8081 make run"
    exit 1
fi
if listening "$port"; then
    say "Port $port is taken by another program, perhaps another 码上见. Nothing was started."
    say "End that program, or choose another port: MASHANG_PORT=8081 make run"
    exit 1
fi
export QUARKUS_HTTP_PORT="$port"
export MASHANG_BASE_URL="${MASHANG_BASE_URL:-http://localhost:$port}"
echo $$ >"$MASHANG_DATA/run-$port.pid"
exec "$java" "@$root/backend/deploy/jvm.options" -jar "$app"
