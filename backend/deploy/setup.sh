#!/bin/sh
# Checks what the machine must have for `run` (default), `test` or `bench`. As root on Debian, what is missing and Debian
# has is installed; else the command to do so is named. Exit 1 only where something is missing that nothing works without.
set -eu
purpose=${1:-run}
case $purpose in run | test | bench) ;; *) echo "usage: setup.sh run|test|bench" >&2; exit 2 ;; esac

has() { command -v "$1" >/dev/null 2>&1; }
jdk() {
    release=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | sed -n '/version/{s/[^"]*"\([0-9]*\).*/\1/p;q;}')
    [ "${release:-0}" -ge 17 ] && { [ -x "${JAVA_HOME:-/none}/bin/javac" ] || has javac; }
}
node20() { has node && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ]; }
chinese_font() {
    ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1 && return
    has fc-list && [ -n "$(fc-list :lang=zh-cn 2>/dev/null | head -n 1)" ]
}
browser() { has chromium || has chromium-browser || has google-chrome || [ -x "${CHROMIUM:-/none}" ]; }
pgbench() { has pgbench || ls /usr/lib/postgresql/*/bin/pgbench >/dev/null 2>&1; }
# Debian 12's Node.js is older than 20; later releases have one that does.
debian_node20() {
    offered=$(apt-cache policy nodejs 2>/dev/null | sed -n 's/^ *Candidate: \([0-9]*\).*/\1/p')
    [ "${offered:-0}" -ge 20 ]
}

look() {
    need='' want='' elsewhere=''
    jdk || need="$need openjdk-17-jdk-headless"
    has mvn || need="$need maven"
    if ! node20; then
        if debian_node20; then need="$need nodejs npm"; else elsewhere="Node.js 20 or later with npm, from https://nodejs.org"; fi
    elif ! has npm; then
        need="$need npm"
    fi
    if [ "$purpose" = test ]; then
        browser || need="$need chromium"
        has python3 || need="$need python3"
        chinese_font || want="$want fonts-noto-cjk"
        has pdftotext || want="$want poppler-utils"
        # what the samples for integrators are written in, with python3
        has curl || need="$need curl"
        has jq || need="$need jq"
    elif [ "$purpose" = bench ]; then
        pgbench || want="$want postgresql"
        has wrk || want="$want wrk"
    fi
}

look
if [ -n "$need$want" ] && [ "$(id -u)" = 0 ] && has apt-get; then
    echo "Installing what is missing:$need$want" >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || echo "The package lists could not be renewed; going on with those there are." >&2
    for package in $need $want; do
        apt-get install -y -qq --no-install-recommends "$package" >/dev/null || echo "Could not install $package." >&2
    done
    look
fi

if [ -n "$need$want" ]; then
    echo "Install what is missing: sudo apt-get install -y --no-install-recommends$need$want" >&2
fi
if [ -n "$elsewhere" ]; then echo "Install what is missing: $elsewhere" >&2; fi
if [ -n "$need$elsewhere" ]; then exit 1; fi
if [ -n "$want" ]; then echo "Going on without:$want" >&2; fi
