"""Each check of this folder finds what it is there to find: a small tree with
one offence a line, and the word that must appear in the report."""
import os
import sys
import tempfile

import include_arrows
import lints
import purity
import sizes
import ui_text

HERE = os.path.dirname(os.path.abspath(__file__))

# file: (text, a part of each expected problem); an empty tuple = must be clean
TREE = {
    "app/schedule/week.h": ("#pragma once\n", ()),
    "app/genesys/client.h": ("#pragma once\n", ()),
    "app/push/vocabulary.h": ("#pragma once\n", ()),
    "app/push/ports.h": ("#pragma once\n", ()),
    "app/plan/upward.cpp": ('#include "push/ports.h"\n', ("plan may not include push/ports.h",)),
    "app/plan/fine.cpp": ('#include "schedule/week.h"\n// QTimer and QFile in a comment are fine\n', ()),
    "app/plan/timer.cpp": ("auto now = QDateTime::currentDateTimeUtc();\nQTimer timer;\n",
                           ("no clock here", "no timer here")),
    "app/push/thread.cpp": ("QThread t;\nQFile f;\nstd::random_device r;\n",
                            ("no thread here", "no file here", "no chance here")),
    "app/wire/socket.cpp": ("QTcpSocket s;\nQSqlQuery q;\n", ("no socket here", "no sql here")),
    "app/base/qt.cpp": ("#include <QtSql/QSqlQuery>\n", ("base may not include QtSql",)),
    "app/strange/file.cpp": ("int x;\n", ("not in arrows.txt",)),
    "app/genesys/socket.cpp": ("reply->ignoreSslErrors();\n", ("ignoreSslErrors",)),
    "app/genesys/sign_in.cpp": ("QNetworkAccessManager *m;\nauto r = m->post(request, body);\n", ("goes through",)),
    "app/genesys/transport.cpp": ("QNetworkAccessManager *m;\nauto r = m->post(request, body);\n", ()),
    "app/genesys/secret.cpp": ("job.setInsecureFallback(true);\n", ("unencrypted",)),
    "app/journal/query.cpp": ('query.exec(QStringLiteral("SELECT x FROM %1").arg(name));\n', ("SQL is built",)),
    "app/journal/glue.cpp": ('auto s = QStringLiteral("DELETE FROM t WHERE id=") + id;\n', ("SQL is built",)),
    "app/journal/bound.cpp": ('query.prepare(QStringLiteral("SELECT x FROM t WHERE id = ?"));\nint n = a + b;\n', ()),
    "app/files/unix.cpp": ("#include <unistd.h>\n", ("POSIX only",)),
    "app/files/guarded.cpp": ("#ifndef Q_OS_WIN\n#include <unistd.h>\n#endif\n", ()),
    "app/files/long.cpp": ("int x;\n" * 451, ("more than 450",)),
    "app/files/path.cpp": ('auto p = "/ho' 'me/someone/x";\n', ("path of one machine",)),
    "ui/shell/window.cpp": ('#include "genesys/client.h"\n', ("may not include genesys/client.h",)),
    "ui/pages/words.cpp": ('#include "push/vocabulary.h"\n', ()),
    "ui/pages/engine.cpp": ('#include "push/ports.h"\n', ("may not include push/ports.h",)),
    "ui/style/up.cpp": ('#include "ui/pages/page.h"\n', ("may not include ui/pages/page.h",)),
    "ui/pages/page.h": ("#pragma once\n", ()),
    "ui/pages/text.cpp": ('label->setText(QStringLiteral("Push now"));\n', ('"Push now" is shown without tr()',)),
    "ui/pages/translated.cpp": ('label->setText(tr("Push now"));\nlabel->setText(QStringLiteral("%1 %"));\n', ()),
}


def problems_of(root):
    rows = include_arrows.table(os.path.join(HERE, "arrows.txt"))
    yield from include_arrows.check(root, rows, "no such folder")[0]
    yield from purity.check(root)[0]
    yield from lints.check(root)[0]
    yield from sizes.check(root)[0]
    yield from ui_text.check(root, set())[0]


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as root:
        for path, (text, _) in TREE.items():
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        found = list(problems_of(root))
    for path, (_, expected) in TREE.items():
        mine = [problem for problem in found if problem.startswith(path + ":")]
        for word in expected:
            if not any(word in problem for problem in mine):
                print(f"{path}: '{word}' was not reported; reported: {mine}")
                failures += 1
        if not expected and mine:
            print(f"{path}: must be clean, reported: {mine}")
            failures += 1
    print(f"{len(TREE)} files, {failures} surprises")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
