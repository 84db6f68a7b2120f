#!/usr/bin/env bash
# stdnum 1.12.0 (npm): replacement numbers of people who have no personal number yet.
#
# A person who is treated or registered before a personal number is given gets a replacement number, whose day of birth is raised by
# 60: 1 January becomes 61 01. stdnum refuses all of them for a date that does not exist, although it takes the same number without the
# 60. A form that checks with it cannot register these people.
#
# What Opgang does: days 61 to 91 are read as 1 to 31 and the number counts as a replacement number.
#
# The dates below are of the 19th century (serial numbers from 5000 with the years 58 to 99), so the numbers are of nobody alive.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts stdnum@1.12.0

cat > ask.js <<'JS'
const { cpr } = require('stdnum').stdnum.DK;
const told = number => {
  const answer = cpr.validate(number);
  return answer.isValid ? 'valid' : answer.error.message;
};
for (const number of ['0101995000', '6101995000', '3112995000', '9112995000']) {
  console.log(`${number}: ${told(number)}`);
}
JS
got=$(node ask.js)
echo "stdnum $(node -p "require('./node_modules/stdnum/package.json').version")"
echo "$got"
expected=$(cat <<'TXT'
0101995000: valid
6101995000: The number does not contain valid birth date information.
3112995000: valid
9112995000: The number does not contain valid birth date information.
TXT
)
[ "$got" = "$expected" ] || { echo "changed; before it was:"; echo "$expected"; exit 1; }
