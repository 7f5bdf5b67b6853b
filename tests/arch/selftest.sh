#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Each rule of rules.sh must refuse a tree with one thing wrong, and must let the same tree pass without it.
set -euo pipefail
rules=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/rules.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0

# refuses RULE FILE TEXT: the rule passes before the file is there, and refuses it afterwards.
refuses() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$2")" "$tree/models/domain"
    bash "$rules" "$1" "$tree" >/dev/null || { echo "$1 refuses an empty tree" && failed=1; }
    printf '%b\n' "$3" >"$tree/$2"
    if bash "$rules" "$1" "$tree" >/dev/null; then
        echo "$1 lets pass: $2: $3"
        failed=1
    fi
}

refuses layers models/domain/a.cpp '#include "models/store/b.h"'
refuses layers models/policy/a.cpp '#include "views/b.h"'
refuses layers models/domain/a.cpp '#include "b.h"'
refuses layers models/domain/a.cpp '#include <QFile>'
refuses layers models/items/CMakeLists.txt 'PUBLIC Qt6::Gui'
refuses layers views/a.cpp '#include "models/store/b.h"'
refuses size models/domain/a.cpp "$(printf '\\n%.0s' {1..301})"
refuses sql models/services/a.cpp 'q.exec(u"SELECT id FROM request"_s);'
refuses sql models/services/a.cpp 'q.exec(u"insert into request values (1)"_s);'
refuses sql models/services/a.cpp 'QSqlQuery query(db);'
refuses sql resources/sql/common/a.sql 'DELETE FROM b; DELETE FROM c;'
refuses sql resources/sql/common/a.sql 'SELECT id FROM b'
refuses spdx models/domain/a.cpp 'int a;'
refuses spdx models/domain/a.h '// SPDX-License-Identifier: GPL-3.0-or-later'
refuses words views/a.cpp 'connect(a, SIGNAL(b()), c, SLOT(d()));'
refuses words tests/a.cpp 'QTest::qWait(100);'
refuses words tests/a.cpp 'std::this_thread::sleep_for(1s);'
refuses words models/domain/a.cpp '// TODO later'
refuses words views/a.cpp 'label->setTextFormat(Qt::RichText);'
refuses words views/a.cpp 'QEventLoop loop;'
refuses clock models/domain/a.cpp 'auto now = QDateTime::currentDateTimeUtc();'
refuses clock views/a.cpp 'auto now = std::chrono::system_clock::now();'
refuses wording models/services/a.cpp 'return tr("Hello");'
refuses toplevel notes/a.txt 'hello'
refuses paths models/domain/a.cpp "$(printf 'open("/%s/somebody/file");' home)"

mkdir -p "$tree/resources/sql/migrations"
echo 'edited' >"$tree/resources/sql/migrations/0001_first.sql"
echo "$(printf 'released' | sha256sum | cut -d' ' -f1)  0001_first.sql" >"$tree/resources/sql/migrations/CHECKSUMS"
if bash "$rules" migrations "$tree" >/dev/null; then
    echo "migrations lets an edited file pass"
    failed=1
fi
exit $failed
