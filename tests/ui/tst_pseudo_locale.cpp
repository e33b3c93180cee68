// A language that nobody speaks, about 40 % longer: what comes out as plain
// English was never given to a translator; what does not fit will not fit in a
// longer language either.
#include "session/performance.h"
#include "support/demo_snapshot.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/push_review_dialog.h"
#include "window_bench.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTranslator>
#include <QTreeView>

using namespace shiftlane;
using test::DemoMoment;
using test::WindowBench;

namespace {

constexpr QChar opening(u'⟦');
constexpr QChar closing(u'⟧');

/// "Load plan…" → "⟦Ļöåd plåñ… ~~~~⟧"; places for data stay.
class PseudoLanguage : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrncmp(context, "Q", 1) == 0 && qstrncmp(context, "Queue", 5) != 0)
            return {}; // Qt's own dialogs have translations of their own
        QString text = QString::fromUtf8(source);
        if (text == QLatin1String(", "))
            return text;
        if (n >= 0)
            text.replace(QLatin1String("%n"), QString::number(n));
        static const QString plain = QStringLiteral("aeiounclsz");
        static const QString marked = QString::fromUtf8("åéîöüñçļšž");
        for (qsizetype i = 0; i < text.size(); ++i)
            if (const qsizetype at = plain.indexOf(text[i]); at >= 0 && !(i > 0 && text[i - 1] == u'%'))
                text[i] = marked[at];
        const auto longer = std::max<qsizetype>(1, text.size() * 2 / 5);
        return opening + text + u' ' + QString(longer, u'~') + closing;
    }
};

/// Words that are nobody's language: data, names, numbers, keys.
bool isData(const QString &text)
{
    static const QSet<QString> names{QStringLiteral("Shiftlane"), QStringLiteral("Genesys Cloud")};
    bool letters = false;
    for (const QChar c : text)
        letters = letters || c.isLetter();
    const bool keys = QKeySequence(text).toString(QKeySequence::NativeText) == text;
    return !letters || keys || text.contains(opening) || names.contains(text);
}

/// Everything in a snapshot that is no word of the program.
QString dataOf(const session::Snapshot &s)
{
    QStringList data{s.planName, s.status.connection, s.status.journal, s.reportPath};
    if (s.groups)
        for (const session::GroupRow &row : *s.groups)
            data << row.businessUnit << row.description << row.reason << row.modifiedBy << row.heldBy
                 << row.lastPushedBy << row.loadFailure
                 << QString::fromLatin1(row.zone.id()).section(u'/', -1).replace(u'_', u' ');
    if (s.details)
        for (const auto &[id, detail] : *s.details)
            for (const session::AgentRow &row : detail.agents)
                data << row.name << row.managementUnit << row.reason << row.tradeWith;
    for (const session::PlanProblem &problem : s.planProblems)
        data << problem.reason << problem.column;
    if (s.failure)
        data << s.failure->sentence();
    if (s.journal)
        data << s.journal->name;
    if (s.performance)
        for (const auto &queue : s.performance->queues)
            data << queue.name;
    return data.join(u'\n');
}

QString whose(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()).section(QLatin1String("::"), -1));
    return path.join(u'/');
}

int widthOf(const QWidget *widget, const QString &text)
{
    QString bare = text;
    return widget->fontMetrics().horizontalAdvance(bare.remove(u'&'));
}

/// What a label's text needs of its width; where it wraps, its longest word.
bool cutLabel(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 2 &&
               label->sizePolicy().verticalPolicy() != QSizePolicy::Ignored;
    return label->sizeHint().width() > label->width() + 1 && label->minimumWidth() == 0;
}

} // namespace

class TestPseudoLocale : public QObject {
    Q_OBJECT
    PseudoLanguage language_;
    QString data_;      ///< what people and services wrote
    QStringList plain_; ///< found untranslated
    QStringList cut_;

    void say(const QString &text, const QWidget *where)
    {
        for (const QString &line : text.split(u'\n'))
            if (!isData(line) && !data_.contains(line.trimmed()))
                plain_ << whose(where) + QStringLiteral(": ") + line;
    }

    void lookAt(QWidget *top)
    {
        QTest::qWait(10);
        for (QWidget *widget : top->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->inherits("QFileDialog"))
                continue;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                lookAtLabel(label);
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                lookAtButton(button);
            else if (const auto *field = qobject_cast<QLineEdit *>(widget))
                say(field->placeholderText().startsWith(QLatin1String("http")) ? QString() : field->placeholderText(),
                    widget);
            else if (const auto *header = qobject_cast<QHeaderView *>(widget))
                lookAtHeader(header);
            say(widget->accessibleName(), widget);
        }
        for (const QAction *action : top->findChildren<QAction *>())
            if (!action->text().isEmpty() && action->parent() && !action->parent()->inherits("QLineEdit"))
                say(action->text(), qobject_cast<QWidget *>(action->parent()));
    }

    void lookAtLabel(const QLabel *label)
    {
        say(label->text(), label);
        if (cutLabel(label))
            cut_ << whose(label) + QStringLiteral(": ") + label->text();
    }

    void lookAtButton(const QAbstractButton *button)
    {
        const auto *box = qobject_cast<const QDialogButtonBox *>(button->parentWidget());
        const bool qts =
            box && box->standardButton(const_cast<QAbstractButton *>(button)) != QDialogButtonBox::NoButton;
        say(qts ? QString() : button->text(), button); // Qt brings the words of those
        const bool cut = button->hasHeightForWidth() ? button->height() < button->heightForWidth(button->width())
                                                     : widthOf(button, button->text()) > button->width();
        if (!button->text().isEmpty() && cut)
            cut_ << whose(button) + QStringLiteral(": ") + button->text();
    }

    void lookAtHeader(const QHeaderView *header)
    {
        if (header->orientation() != Qt::Horizontal || !header->model())
            return;
        for (int section = 0; section < header->count(); ++section) {
            if (header->isSectionHidden(section))
                continue;
            const QString title = header->model()->headerData(section, Qt::Horizontal).toString();
            say(title, header);
            if (widthOf(header, title) > header->sectionSize(section))
                cut_ << whose(header) + QStringLiteral(": ") + title;
        }
    }

private Q_SLOTS:
    void initTestCase() { ui::applyAppearance(*qApp, ui::Appearance::Light); }

    void pages_data()
    {
        QTest::addColumn<int>("moment");
        for (int moment = static_cast<int>(DemoMoment::Disconnected);
             moment <= static_cast<int>(DemoMoment::Interrupted); ++moment)
            QTest::addRow("moment %d", moment) << moment;
    }

    void pages()
    {
        QFETCH(int, moment);
        plain_.clear();
        cut_.clear();
        data_ = dataOf(*test::demoSnapshot(static_cast<DemoMoment>(moment)));
        WindowBench bench(static_cast<DemoMoment>(moment)); // installs its plurals first
        bench.window.reset();
        QCoreApplication::installTranslator(&language_);
        bench.window = std::make_unique<ui::MainWindow>(bench.link);
        bench.window->resize(1280, 800);
        bench.window->show();
        bench.window->present(test::demoSnapshot(static_cast<DemoMoment>(moment)));
        auto *groups = bench.window->findChild<QTreeView *>();
        if (groups->model()->rowCount() > 0)
            groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
        bench.window->presentAgentWeek(test::demoAgentWeek());
        for (int tab = 0; tab < 6; ++tab) {
            bench.window->showTab(tab);
            lookAt(bench.window.get());
        }
        QCoreApplication::removeTranslator(&language_);
        plain_.removeDuplicates();
        cut_.removeDuplicates();
        QVERIFY2(plain_.isEmpty(), qPrintable(QStringLiteral("not translatable:\n") + plain_.join(u'\n')));
        QVERIFY2(cut_.isEmpty(), qPrintable(QStringLiteral("cut:\n") + cut_.join(u'\n')));
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"review", "connect", "shortcuts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void dialogs()
    {
        QFETCH(QString, name);
        plain_.clear();
        cut_.clear();
        data_ = dataOf(*test::demoSnapshot(DemoMoment::Checked));
        WindowBench bench(DemoMoment::Checked);
        QCoreApplication::installTranslator(&language_);
        bench.window = std::make_unique<ui::MainWindow>(bench.link);
        bench.window->present(test::demoSnapshot(DemoMoment::Checked));
        bench.window->show();
        if (name == QLatin1String("review"))
            bench.window->openReview();
        else if (name == QLatin1String("connect"))
            bench.window->openConnect();
        else
            bench.window->actions().shortcuts->trigger();
        auto *sheet = bench.window->findChild<QDialog *>();
        QVERIFY(sheet);
        lookAt(sheet);
        QCoreApplication::removeTranslator(&language_);
        QVERIFY2(plain_.isEmpty(), qPrintable(QStringLiteral("not translatable:\n") + plain_.join(u'\n')));
        QVERIFY2(cut_.isEmpty(), qPrintable(QStringLiteral("cut:\n") + cut_.join(u'\n')));
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
