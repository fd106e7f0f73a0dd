#!/bin/sh
# debian_source.sh PACKAGE: puts the sources of one of the system's packages into the working folder,
# from where the system takes its packages, also where it is not set up to take sources.
set -eu
package=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/parts" "$scratch/lists/partial"
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
	[ ! -f "$list" ] || sed -n 's/^deb /deb-src /p' "$list" >>"$scratch/sources.list"
done
for list in /etc/apt/sources.list.d/*.sources; do
	[ ! -f "$list" ] || sed 's/^Types:.*/Types: deb-src/' "$list" >"$scratch/parts/${list##*/}"
done
touch "$scratch/sources.list"
apt() {
	apt-get -qq -o "Dir::Etc::SourceList=$scratch/sources.list" \
		-o "Dir::Etc::SourceParts=$scratch/parts" -o "Dir::State::Lists=$scratch/lists" "$@"
}
apt update || : # a list of others that does not answer is no matter
apt source --download-only "$package"
rm -f "$package"_*.dsc "$package"_*.debian.tar.* # how the system builds it
