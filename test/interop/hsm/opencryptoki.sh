#!/bin/sh
# Runs a command beside a fresh software token of opencryptoki, in namespaces of its own: the token's folders are copies,
# so that no key of the machine is touched, and its daemon ends with them. Called by hsm-opencryptoki.test.ts.
set -eu
work=$1
shift
cp -a /var/lib/opencryptoki "$work/data"
find "$work/data" -type f -delete
cp -a /run/lock "$work/lock"
find "$work/lock" -type f -delete
mount --bind "$work/data" /var/lib/opencryptoki
mount --bind "$work/lock" /run/lock
mount -t tmpfs none /dev/shm
pkcsslotd
tool() { pkcs11-tool --module "$MODULE" --slot 3 "$@" >/dev/null 2>&1; }
tries=0
until pkcsconf -t -c 3 >/dev/null 2>&1; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || exit 70
  sleep 0.1
done
# 87654321 is what every new token has, and must be changed before anything else (opencryptoki, pkcsconf(1)).
tool --init-token --label ock --so-pin 87654321
pkcsconf -c 3 -P -S 87654321 -n 76543210
tool --login --login-type so --so-pin 76543210 --init-pin --pin "$PIN"
tool --login --pin "$PIN" --keypairgen --key-type rsa:2048 --label rsa --id 01
exec "$@"
