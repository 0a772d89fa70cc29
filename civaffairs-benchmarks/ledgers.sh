#!/usr/bin/env bash
# The whole process on a text file: civaffairs verify-journal beside ledger, hledger and beancount.
#   apt-get install ledger hledger beancount time      (Debian; those that are missing are left out)
#   civaffairs-benchmarks/ledgers.sh DIRECTORY [POSTINGS [ACCOUNTS]]
# Prints processor seconds (user and system) and the peak of memory of each, and how many times as much as civaffairs took.
set -euo pipefail
cd "$(dirname "$0")/.."
directory=$1
postings=${2:-1000000}
accounts=${3:-2000}

java -Xmx4g -cp civaffairs-benchmarks/target/benchmarks.jar org.civaffairs.benchmarks.FundsText "$directory" "$accounts" "$postings"
./civaffairs --version > /dev/null # builds it, if need be

measure() { # name, command …
  local name=$1
  shift
  /usr/bin/time -o "$directory/$name.time" -f '%U %S %M' "$@" > "$directory/$name.out" 2> "$directory/$name.err" || echo "$name ended with $?"
}

measure civaffairs ./civaffairs verify-journal "$directory/book.json" "$directory/postings.csv"
command -v ledger > /dev/null && measure ledger ledger -f "$directory/books.ledger" balance
command -v hledger > /dev/null && measure hledger hledger -f "$directory/books.ledger" balance
command -v bean-check > /dev/null && measure beancount bean-check --no-cache "$directory/books.beancount"

awk -v OFS=' | ' '
  { name = FILENAME; sub(/.*\//, "", name); sub(/\.time$/, "", name); cpu[name] = $1 + $2; memory[name] = $3; order[++n] = name }
  END {
    print "| | processor, s | peak, MB | processor, times | memory, times |"
    print "|---|---:|---:|---:|---:|"
    for (i = 1; i <= n; i++) {
      name = order[i]
      printf "| %s | %.1f | %d | %.1f | %.1f |\n", name, cpu[name], memory[name] / 1024, cpu[name] / cpu["civaffairs"], memory[name] / memory["civaffairs"]
    }
  }' "$directory"/{civaffairs,ledger,hledger,beancount}.time 2> /dev/null || true
