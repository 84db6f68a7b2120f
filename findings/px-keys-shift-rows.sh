#!/usr/bin/env bash
# px 0.1.2 (npm): files of PC-Axis with KEYS, the form in which statistical offices hand out sparse tables.
#
# With KEYS a line of DATA begins with the value of each variable of the stub, and lines of nothing but zeros are left out. px does not
# know the keyword. It takes the key and the first figure for one cell and counts on from there, so an area whose line was left out gets
# the figures of the next one, without an error. The cells of the last areas are missing then.
#
# A second trait shows in the dense table: the keyword that stands last before DATA keeps its closing quote and semicolon, so the last
# code of that list is not the code any more.
#
# What follows: tables for Opgang's imports are asked for as CSV or JSON-stat; whoever converts a px file with this library looks for
# KEYS first.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts px@0.1.2

cat > ask.js <<'JS'
const Px = require('px');
const head = `CHARSET="ANSI";
AXIS-VERSION="2010";
MATRIX="MOVES";
SUBJECT-CODE="MOVES";
SUBJECT-AREA="Housing areas";
TITLE="Moves out of the area";
CONTENTS="Moves";
UNITS="number";
DECIMALS=0;
STUB="area";
HEADING="year";
VALUES("area")="North","Middle","South";
VALUES("year")="2018","2019";
CODES("area")="101","102","103";
`;
const files = {
  dense: head + 'DATA=\n5 6 \n0 0 \n7 8 ;\n',
  keyed: head + 'KEYS("area")=CODES;\nDATA=\n"101",5 6 \n"103",7 8 ;\n',
};
for (const [name, text] of Object.entries(files)) {
  const table = new Px(text);
  const cells = [0, 1, 2].map(area => [0, 1].map(year => {
    try {
      return table.datum([area, year]);
    } catch {
      return 'none';
    }
  }).join(' '));
  console.log(`${name}: North ${cells[0]} | Middle ${cells[1]} | South ${cells[2]} | codes ${table.codes('area').join(' ')}`);
}
JS
got=$(node ask.js)
echo "px $(node -p "require('px/package.json').version")"
echo "$got"
expected=$(cat <<'TXT'
dense: North 5 6 | Middle 0 0 | South 7 8 | codes 101 102 103";
keyed: North 101,5 6 | Middle 103,7 8 | South  none | codes 101 102 103
TXT
)
[ "$got" = "$expected" ] || { echo "changed; before it was:"; echo "$expected"; exit 1; }
