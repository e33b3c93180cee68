"""Visible text of ui/ stands in tr(): a literal handed straight to a call that
shows it is reported. A heuristic; what is rightly untranslated (a unit, a
name) is listed in ui_text_allowed.txt."""
import os
import re

import sources

SHOWS = (r"setText|setWindowTitle|setTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setAccessibleName"
         r"|setAccessibleDescription|setLabelText|setInformativeText|setDetailedText|setButtonText|setSuffix|setPrefix"
         r"|setTitleText|setHeaderLabels|setTabText|addAction|addMenu|addTab|addItem|addRow|addButton|addSection|insertTab"
         r"|showMessage|drawText|QLabel|QPushButton|QToolButton|QAction|QMenu|QGroupBox|QCheckBox|QRadioButton|QDockWidget"
         r"|QMessageBox|information|warning|critical|question")
LITERAL = r'(?:QStringLiteral\s*\(\s*|QLatin1String\s*\(\s*|QString::fromLatin1\s*\(\s*|QLatin1StringView\s*\(\s*|u)?"((?:\\.|[^"\\])*)"'
CALL = re.compile(r"\b(?:" + SHOWS + r")\s*(?:\*?\s*\w+\s*)?\(\s*(?:\w+\s*,\s*)?" + LITERAL)
# Place holders, escapes, mark-up and addresses are not words.
UNREAD = re.compile(r"%L?\d+|\\[uUx][0-9A-Fa-f]+|\\.|<[^>]*>|https?://\S+")
WORDS = re.compile(r"[A-Za-z]{2,}")


def allowed_texts(path):
    with open(path, encoding="utf-8") as file:
        return {line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")}


def check(root, allowed):
    problems, count = [], 0
    for path in sources.files(root, ["ui"]):
        count += 1
        text = sources.code_only(sources.read(root, path), keep_strings=True)
        for match in CALL.finditer(text):
            literal = match.group(1)
            if WORDS.search(UNREAD.sub(" ", literal)) and literal not in allowed:
                problems.append(f'{path}:{sources.line_of(text, match.start())}: "{literal}" is shown without tr()')
    return problems, count


def run():
    options = sources.arguments(__doc__).parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    problems, count = check(options.root, allowed_texts(os.path.join(here, "ui_text_allowed.txt")))
    if count == 0:
        print("ui/ has no sources")
    return sources.finish("ui text", problems, count)


if __name__ == "__main__":
    sources.main(run)
