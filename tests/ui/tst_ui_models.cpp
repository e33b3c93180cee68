#include "support/demo_snapshot.h"
#include "ui/models/agents_model.h"
#include "ui/models/conflicts_model.h"
#include "ui/models/filter_model.h"
#include "ui/models/group_state.h"
#include "ui/models/groups_model.h"
#include "ui/models/parked_model.h"
#include "ui/models/review.h"
#include "ui/models/row_edits.h"
#include "ui/models/row_filter.h"
#include "ui/models/trades_model.h"
#include "ui/shell/enabling.h"
#include "ui/style/column_fit.h"
#include "ui/style/formats.h"
#include "ui/style/plurals.h"
#include "ui/style/words.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace shiftlane;
using namespace shiftlane::ui;
using test::DemoMoment;

namespace {

/// Two letters: what the changes of a table are made of.
struct Item {
    QString key;
    QString value;
};

class ItemModel : public RowModel<Item> {
public:
    ItemModel() : RowModel({{QStringLiteral("Key")}, {QStringLiteral("Value")}}, true) {}

protected:
    Cell cell(int row, int column) const override { return {.text = column == 0 ? at(row).key : at(row).value}; }
    QString searchText(int row) const override { return at(row).key; }
    QString keyOf(const Item &item) const override { return item.key; }
    bool same(const Item &a, const Item &b) const override { return a.value == b.value; }
};

std::vector<Item> items(const QString &letters)
{
    std::vector<Item> result;
    for (const QChar letter : letters)
        result.push_back({QString(letter.toLower()), letter.isUpper() ? QStringLiteral("changed") : QString()});
    return result;
}

QStringList keys(const TableModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.key(row);
    return result;
}

const session::GroupDetail &demoDetail(const session::SnapshotPtr &snapshot)
{
    return snapshot->details->at(test::demoGroup());
}

} // namespace

class TestUiModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishCounts()
    {
        installEnglishPlurals(*qApp);
        QCOMPARE(QCoreApplication::translate("x", "%n agent(s)", nullptr, 1), QStringLiteral("1 agent"));
        QCOMPARE(QCoreApplication::translate("x", "%n agent(s)", nullptr, 2), QStringLiteral("2 agents"));
        QCOMPARE(QCoreApplication::translate("x", "a (s) without a count"), QStringLiteral("a (s) without a count"));
    }

    void sameRowsTellOnlyWhatChanged()
    {
        ItemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(items(QStringLiteral("abcde")));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        model.setRows(items(QStringLiteral("aBCdE")));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(changed[1][0].toModelIndex().row(), 4);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(moved.size(), 0);
    }

    /// Any table becomes any other one, and what the view holds on to stays with its row.
    void rowsFollowTheirKeys()
    {
        QRandomGenerator random(7);
        ItemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            QString letters = QStringLiteral("abcdefghijklmnop");
            std::shuffle(letters.begin(), letters.end(), random);
            letters.truncate(random.bounded(17));
            QHash<QString, QPersistentModelIndex> held;
            for (int row = 0; row < model.rowCount(); ++row)
                held.insert(model.key(row), model.index(row, 0));
            model.setRows(items(letters));
            QCOMPARE(keys(model).join(QString()), letters);
            for (auto it = held.cbegin(); it != held.cend(); ++it) {
                QCOMPARE(it->isValid(), letters.contains(it.key()));
                if (it->isValid())
                    QCOMPARE(it->data(KeyRole).toString(), it.key());
            }
        }
        QCOMPARE(reset.size(), 0);
    }

    void checksGoWithTheirRows()
    {
        ItemModel model;
        model.setRows(items(QStringLiteral("abc")));
        QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        model.setRows(items(QStringLiteral("cba")));
        QVERIFY(model.isChecked(QStringLiteral("b")));
        QSignalSpy checks(&model, &TableModel::checksChanged);
        model.setRows(items(QStringLiteral("ca")));
        QCOMPARE(model.checkedCount(), 0);
        QCOMPARE(checks.size(), 1);
    }

    void everyTableIsSound()
    {
        const auto snapshot = test::demoSnapshot(DemoMoment::MidPush);
        const auto &detail = demoDetail(snapshot);
        AgentsModel agents;
        TradesModel trades;
        ConflictsModel conflicts;
        ParkedModel parked;
        GroupsModel groups;
        FilterModel filter;
        filter.setSourceModel(&groups);
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{&agents, &trades, &conflicts, &parked, &groups, &filter})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        agents.setRows(detail.agents);
        trades.setRows(detail.trades);
        conflicts.setRows(conflictItems(detail, QTimeZone("America/New_York")));
        QCOMPARE(conflicts.rowCount(), static_cast<int>(detail.conflicts.size() + detail.decided.size()));
        parked.setRows(*snapshot->parked);
        groups.setSnapshot(snapshot);
        filter.setFilterText(QStringLiteral("london"));
        QCOMPARE(filter.rowCount(), 1);
        filter.sort(GroupsModel::Agents, Qt::DescendingOrder);
        filter.setFilterText({});
        QCOMPARE(filter.rowCount(), 6);
        groups.setSnapshot(test::demoSnapshot(DemoMoment::Loaded));
        groups.setSnapshot(test::demoSnapshot(DemoMoment::Disconnected));
        QCOMPARE(groups.rowCount(), 0);
    }

    void groupsStayWhileTheyAreTheSame()
    {
        GroupsModel model;
        model.setSnapshot(test::demoSnapshot(DemoMoment::Checked));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(test::demoSnapshot(DemoMoment::MidPush));
        QCOMPARE(reset.size(), 0);
        QVERIFY(model.find(test::demoGroup()).isValid());
    }

    /// More rows than are done at once: rows come, go and move while the filter
    /// works, and what is chosen stays chosen.
    void manyRowsAreFilteredInSlices()
    {
        constexpr int many = RowFilter::atOnce + 500;
        std::vector<session::AgentRow> rows;
        for (int i = 0; i < many; ++i) {
            session::AgentRow row;
            row.agent = base::AgentId(QString::number(i));
            row.name = QStringLiteral("Agent %1").arg((i * 7919) % many, 4, 10, QLatin1Char('0'));
            rows.push_back(row);
        }
        AgentsModel model;
        model.setRows(rows);
        RowFilter filter;
        filter.setSourceModel(&model);
        new QAbstractItemModelTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest, &filter);
        const QPersistentModelIndex chosen = filter.mapFromSource(model.index(7, 0));
        filter.sort(AgentsModel::Name, Qt::DescendingOrder);
        filter.setFilterText(QStringLiteral("agent 1"));
        QVERIFY(filter.isWorking());
        QCOMPARE(filter.rowCount(), many); // as before, until it is done
        std::swap(rows[100], rows[200]);
        rows.erase(rows.begin() + 300, rows.begin() + 310);
        model.setRows(rows);
        QTRY_VERIFY(!filter.isWorking());
        const auto matches = std::count_if(
            rows.begin(), rows.end(), [](const session::AgentRow &row) { return row.name.contains(QLatin1Char('1')); });
        QCOMPARE(filter.rowCount(), static_cast<int>(matches));
        QVERIFY(!chosen.isValid()); // (7 * 7919) % 2500 = 433
        const QPersistentModelIndex first = filter.index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("Agent 2491"));
        filter.setFilterText({});
        QTRY_VERIFY(!filter.isWorking());
        QCOMPARE(filter.rowCount(), many - 10);
        QCOMPARE(first.data().toString(), QStringLiteral("Agent 2491"));
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Agent 2499"));
        filter.sort(-1);
        QCOMPARE(filter.mapToSource(filter.index(42, 0)).row(), 42);
    }

    /// "swap" is what planners call a trade.
    void swapFindsTrades()
    {
        const auto snapshot = test::demoSnapshot(DemoMoment::Checked);
        TradesModel trades;
        trades.setRows(demoDetail(snapshot).trades);
        FilterModel filter;
        filter.setSourceModel(&trades);
        filter.setFilterText(QStringLiteral("SWAP"));
        QCOMPARE(filter.rowCount(), trades.rowCount());
        AgentsModel agents;
        agents.setRows(demoDetail(snapshot).agents);
        FilterModel withTrade;
        withTrade.setSourceModel(&agents);
        withTrade.setFilterText(QStringLiteral("swap"));
        QCOMPARE(withTrade.rowCount(), 4);
        withTrade.setFilterText(QStringLiteral("swap matched"));
        QCOMPARE(withTrade.rowCount(), 2); // matched and unmatched
    }

    /// A state is never a colour alone: every badge has a shape and a word, in
    /// the text that a screen reader gets too.
    void statesHaveShapeAndWord()
    {
        for (int v = 0; v <= static_cast<int>(plan::Verdict::Rejected); ++v) {
            const Badge badge = verdictBadge(static_cast<plan::Verdict>(v));
            QVERIFY(badge.shape != Shape::None && !badge.word.isEmpty());
            QVERIFY(!verdictSentence(static_cast<plan::Verdict>(v)).isEmpty());
        }
        for (int o = 1; o < push::outcomeCount; ++o)
            QVERIFY(outcomeBadge(static_cast<push::Outcome>(o)).shape != Shape::None);
        for (int t = 0; t <= static_cast<int>(schedule::TradeState::Unknown); ++t)
            QVERIFY(tradeBadge(static_cast<schedule::TradeState>(t)).shape != Shape::None);
        for (int s = 0; s < push::laneStateCount; ++s) {
            session::GroupRow row;
            row.inPlan = row.inPush = true;
            row.state = static_cast<push::LaneState>(s);
            const GroupState state = groupState(row, session::Stage::Pushing, {});
            QVERIFY(state.progress ? !state.text.isEmpty()
                                   : state.badge.shape != Shape::None && !state.badge.word.isEmpty());
        }
        AgentsModel agents;
        agents.setRows(demoDetail(test::demoSnapshot(DemoMoment::Checked)).agents);
        QCOMPARE(agents.index(0, AgentsModel::Verdict).data(Qt::AccessibleTextRole).toString(),
                 verdictBadge(plan::Verdict::Conflict).word);
    }

    void rolesAreReadable()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (const RoleColors &role : theme->roles) {
                QVERIFY(contrast(role.text, role.tint) >= 4.5);
                QVERIFY(contrast(role.text, theme->surface) >= 4.5);
            }
            for (const QColor &ground : {theme->surface, theme->header, theme->selection, theme->hover}) {
                QVERIFY(contrast(theme->text, ground) >= 4.5);
                QVERIFY(contrast(theme->secondary, ground) >= 4.5);
            }
            QVERIFY(contrast(theme->accentText, theme->accent) >= 4.5);
            for (int c = 0; c <= static_cast<int>(schedule::ActivityCategory::Other); ++c) {
                const ActivityLook look = theme->activity(static_cast<schedule::ActivityCategory>(c));
                QVERIFY(contrast(look.text, look.fill) >= 4.5);
            }
        }
    }

    /// Outside text must not become mark-up.
    void outsideTextStaysPlain()
    {
        AgentsModel agents;
        session::AgentRow row;
        row.name = QStringLiteral("<b>x</b>");
        row.managementUnit = QStringLiteral("<img src=x>");
        agents.setRows({row});
        QVERIFY(!agents.index(0, AgentsModel::Unit).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
        QCOMPARE(agents.index(0, AgentsModel::Name).data().toString(), row.name);
    }

    void reviewCountsWhatIsWritten()
    {
        const Review review = reviewOf(*test::demoSnapshot(DemoMoment::Checked));
        int written = 0;
        int waiting = 0;
        int leftOut = 0;
        int planned = 0;
        for (const ReviewGroup &group : review.groups) {
            (group.conflicts > 0 ? waiting : written) += group.push;
            leftOut += group.conflicts > 0 ? 0 : group.leftOut;
            planned += group.push + group.leftOut + group.conflicts;
        }
        QCOMPARE(review.groups.size(), size_t(10));
        QCOMPARE(planned, 12 + 40 + 6 + 25 + 4 + 16 + 9 + 20 + 30 + 20); // everybody in the plan stands somewhere
        QCOMPARE(review.agents, written);
        QCOMPARE(review.waiting, waiting);
        QCOMPARE(review.writes, 9); // all but the group with conflicts
        int byVerdict = 0;
        for (const auto &[verdict, count] : review.verdicts)
            byVerdict += count;
        QCOMPARE(byVerdict, review.agents);
        int byReason = 0;
        for (const auto &[reason, count] : review.leftOut)
            byReason += count;
        QCOMPARE(byReason, leftOut);
    }

    void oneNextStep()
    {
        const auto next = [](DemoMoment moment) { return enabledFor(*test::demoSnapshot(moment)).next; };
        QCOMPARE(next(DemoMoment::Disconnected), NextStep::Connect);
        QCOMPARE(next(DemoMoment::Loading), NextStep::None);
        QCOMPARE(next(DemoMoment::Loaded), NextStep::LoadPlan);
        QCOMPARE(next(DemoMoment::PlanLoaded), NextStep::Check);
        QCOMPARE(next(DemoMoment::BaseUnknown), NextStep::AcceptBase);
        QCOMPARE(next(DemoMoment::Checked), NextStep::Push);
        QCOMPARE(next(DemoMoment::Paused), NextStep::Resume);
        QVERIFY(!enabledFor(*test::demoSnapshot(DemoMoment::BaseUnknown)).push);
    }

    void columnsShrinkToTheirHeaders()
    {
        QCOMPARE(fitColumns({{100, 50}, {200, 100}}, 400), (std::vector<int>{100, 200}));
        QCOMPARE(fitColumns({{100, 50}, {200, 100}}, 225), (std::vector<int>{75, 150}));
        QCOMPARE(fitColumns({{100, 50}, {200, 100}}, 10), (std::vector<int>{50, 100}));
        QCOMPARE(fitColumns({}, 10), (std::vector<int>{}));
    }

    void datesAndTimes()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QTimeZone zone("America/New_York");
        const auto at = [](const char *iso) { return *base::Instant::fromIso(QString::fromLatin1(iso)); };
        QCOMPARE(weeksTitle({QDate(2026, 11, 23), QDate(2026, 11, 30)}), QStringLiteral("Weeks of 23 and 30 Nov 2026"));
        QCOMPARE(weeksTitle({QDate(2026, 11, 30), QDate(2026, 12, 7)}),
                 QStringLiteral("Weeks of 30 Nov and 7 Dec 2026"));
        QCOMPARE(weeksTitle({QDate(2026, 12, 28), QDate(2027, 1, 4)}),
                 QStringLiteral("Weeks of 28 Dec 2026 and 4 Jan 2027"));
        // Units whose weeks start on other days: two dates would name the wrong weeks.
        QCOMPARE(weeksTitle({QDate(2026, 11, 16), QDate(2026, 11, 22), QDate(2026, 11, 23), QDate(2026, 11, 29)}),
                 QStringLiteral("Weeks starting 16–29 Nov 2026"));
        QCOMPARE(weeksTitle({QDate(2026, 11, 28), QDate(2026, 11, 30), QDate(2026, 12, 5), QDate(2026, 12, 7)}),
                 QStringLiteral("Weeks starting 28 Nov – 7 Dec 2026"));
        QCOMPARE(zoneCity(zone), QStringLiteral("New York"));
        QCOMPARE(interval(at("2026-12-05T19:00:00Z"), at("2026-12-05T21:00:00Z"), zone),
                 QStringLiteral("Sat 5 Dec 14:00–16:00"));
        QCOMPARE(shiftSpan(at("2026-12-05T13:00:00Z"), at("2026-12-05T21:30:00Z"), zone),
                 QStringLiteral("Sat 5 08–16:30"));
        QCOMPARE(deadline(at("2026-12-05T23:00:00Z"), at("2026-12-05T13:00:00Z"), zone), QStringLiteral("today 18:00"));
        QCOMPARE(deadline(at("2026-12-06T23:00:00Z"), at("2026-12-05T13:00:00Z"), zone),
                 QStringLiteral("tomorrow 18:00"));
        QCOMPARE(duration(80'000), QStringLiteral("1 min 20 s"));
        QCOMPARE(running(7'900), QStringLiteral("00:07"));
        QCOMPARE(dayList({QDate(2026, 12, 5), QDate(2026, 12, 6)}), QStringLiteral("Sat, Sun"));
        QCOMPARE(dayList({QDate(2026, 11, 30), QDate(2026, 12, 1), QDate(2026, 12, 2)}), QStringLiteral("Mon–Wed"));
        QCOMPARE(changesText({12, 31, 4}), QStringLiteral("+12 ~31 −4"));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(TestUiModels)
#include "tst_ui_models.moc"
