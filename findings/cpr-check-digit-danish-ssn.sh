#!/usr/bin/env bash
# danish-ssn 2.1.1 (npm): personal numbers without a check digit.
#
# Since October 2007 the CPR office gives personal numbers whose digits do not add up to a multiple of 11; the rule is that software
# must not refuse them. danish-ssn calls each of them invalid. Its function `validate` goes on to replace the last digit, so that a
# form that "corrects" what was typed files the case under another person, or gets null where no last digit fits.
#
# What Opgang does: the date and the century decide, the check digit never does.
#
# The numbers below are of people who are not born yet (1 January 2036), so they are nobody's.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts danish-ssn@2.1.1

cat > ask.js <<'JS'
const cpr = require('danish-ssn');
const born = '010136'; // with a 4 in front of the serial number: 1 January 2036
let refused = 0, replaced = 0, without = 0;
for (let serial = 4000; serial < 5000; serial++) {
  const number = born + serial;
  if (!cpr(number).valid) {
    refused++;
    const other = cpr.validate(number);
    if (other === null) without++; else if (other !== number) replaced++;
  }
}
console.log(`of 1000 numbers of one birthday: refused ${refused}, turned into another number ${replaced}, null ${without}`);
console.log(`0101364001 becomes ${cpr.validate('0101364001')}, born ${cpr('0101364001').date.toISOString().slice(0, 10)}`);
JS
got=$(node ask.js)
echo "danish-ssn $(node -p "require('danish-ssn/package.json').version")"
echo "$got"
expected=$(cat <<'TXT'
of 1000 numbers of one birthday: refused 909, turned into another number 819, null 90
0101364001 becomes 0101364003, born 2036-01-01
TXT
)
[ "$got" = "$expected" ] || { echo "changed; before it was:"; echo "$expected"; exit 1; }
