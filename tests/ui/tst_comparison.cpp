#include "support/demo_snapshot.h"
#include "timeline_sample.h"
#include "ui/charts/coverage_chart.h"
#include "ui/pages/price_strip.h"
#include "ui/style/plurals.h"
#include "ui/timeline/comparison.h"
#include "ui/timeline/comparison_view.h"
#include "ui/timeline/timeline_canvas.h"

#include <QTest>

using namespace shiftlane;
using namespace shiftlane::ui;

namespace {

const QTimeZone newYork("America/New_York");
const QDate saturday(2026, 12, 5);

schedule::ShiftTrade demoTrade()
{
    const session::SnapshotPtr shown = test::demoSnapshot(test::DemoMoment::Checked);
    for (const session::TradeRow &row : shown->details->at(test::demoGroup()).trades)
        if (row.trade.id.value == QLatin1String("trade-2"))
            return row.trade;
    return {};
}

insight::CoverageInterval interval(int quarter, double required, double before, double after)
{
    insight::CoverageInterval made;
    made.from = sample::at(saturday, 12, 0, newYork).plusMinutes(15 * quarter);
    made.required = required;
    made.before = before;
    made.after = after;
    return made;
}

} // namespace

/// What each choice leads to, as values and as pictures.
class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        installEnglishPlurals(*qApp);
    }

    void bothChoicesShowBothAgents()
    {
        const session::TradePreviewPtr preview = test::demoTradePreview();
        const Comparison shown = comparisonOf(*preview, demoTrade(), newYork);
        QCOMPARE(shown.choices.size(), size_t(2));
        QCOMPARE(shown.choices[0].title, QStringLiteral("If approved, with this plan"));
        QCOMPARE(shown.choices[0].rows.size(), size_t(2));
        QCOMPARE(shown.choices[0].rows[0].label, preview->sides[0].name);
        QCOMPARE(shown.rows().size(), size_t(6)); // two headings
        // The giver's Saturday is an empty place that says to whom it went.
        bool given = false;
        for (const TimelineBar &bar : shown.choices[0].rows[0].bars)
            given = given || (bar.kind == TimelineBar::Kind::Undecided && bar.text.contains(preview->sides[1].name));
        QVERIFY(given);
        for (const TimelineRow &row : shown.choices[1].rows)
            for (const TimelineBar &bar : row.bars)
                QVERIFY(bar.kind != TimelineBar::Kind::Undecided);
        QVERIFY(shown.span.from < sample::at(saturday, 8, 0, newYork));
        QVERIFY(shown.span.to > sample::at(saturday.addDays(1), 20, 0, newYork));
    }

    void conflictsProblemsAndHoursAreInWords()
    {
        const session::TradePreviewPtr preview = test::demoTradePreview();
        const Comparison shown = comparisonOf(*preview, demoTrade(), newYork);
        const QString approved = shown.choices[0].facts.join(QLatin1Char('\n'));
        QVERIFY2(approved.contains(QStringLiteral("1 conflict to decide")), qPrintable(approved));
        QVERIFY2(approved.contains(QStringLiteral("Short rest")), qPrintable(approved));
        QVERIFY(shown.choices[0].warns);
        QVERIFY(!shown.choices[1].warns);
        QCOMPARE(paidText(2250, 2250), QStringLiteral("37 h 30 min paid"));
        QCOMPARE(paidText(2250, 2400), QStringLiteral("37 h 30 min → 40 h paid"));
    }

    void anOfferHasNothingToApproveYet()
    {
        schedule::ShiftTrade offer = demoTrade();
        offer.receivingAgent.reset();
        offer.receivingShift.reset();
        auto preview = std::make_shared<session::TradePreview>(*test::demoTradePreview());
        preview->sides.resize(1);
        const Comparison shown = comparisonOf(*preview, offer, newYork);
        QCOMPARE(shown.choices.size(), size_t(1));
        QVERIFY(shown.choices.front().title.contains(QStringLiteral("nobody took")));
        QVERIFY(shown.coverage.isEmpty());
    }

    void coverageIsOneSentence()
    {
        insight::CoverageChange change;
        change.worst = interval(8, 21, 18, 20); // from denied to approved
        change.serviceLevelBefore = 0.774;
        change.serviceLevelAfter = 0.861;
        const QString text = coverageText(change, newYork);
        QVERIFY2(text.contains(QStringLiteral("approve 20, deny 18 of 21 required")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("about 86 % or 77 %, an estimate")), qPrintable(text));
        QVERIFY(coverageText(std::nullopt, newYork).contains(QStringLiteral("no forecast")));
        QVERIFY(coverageText(insight::CoverageChange(), newYork).contains(QStringLiteral("same either way")));
    }

    void farDaysStandOnTheAxis()
    {
        schedule::ShiftTrade trade = demoTrade();
        const base::Instant later = sample::at(saturday.addDays(9), 12, 0, newYork);
        trade.receivingShift->start = later;
        trade.receivingShift->end = later.plusMinutes(480);
        QVERIFY(comparisonOf(*test::demoTradePreview(), trade, newYork).days);
    }

    void aChangeFollowsThePersonOrTheShift()
    {
        const session::TradePreviewPtr preview = test::demoTradePreview();
        schedule::ShiftTrade trade = demoTrade();
        trade.state = schedule::TradeState::Approved;
        auto asked = std::make_shared<session::TradePreview>(*preview);
        // The plan makes the traded Saturday an hour longer.
        plan::AgentPlan edits;
        edits.agent = asked->sides[0].agent;
        edits.base = asked->sides[0].now;
        const schedule::Shift traded = asked->sides[0].now.shifts.back();
        trade.initiatingShift = {traded.id, traded.start(), traded.end(), trade.weekDate};
        const schedule::Shift other = asked->sides[1].now.shifts.back();
        trade.receivingShift = schedule::TradeShift{other.id, other.start(), other.end(), trade.weekDate};
        schedule::Shift longer = traded;
        longer.activities.back().lengthMinutes += 60;
        edits.shifts = {{plan::ShiftEdit::Kind::Put, longer, 0}};
        const auto shown = followComparison(*asked, trade, edits, newYork);
        QVERIFY(shown);
        QCOMPARE(shown->choices.size(), size_t(2));
        const auto endsAt = [](const TimelineRow &row, base::Instant at) {
            for (const TimelineBar &bar : row.bars)
                if (bar.to == at)
                    return true;
            return false;
        };
        // It stays with the shift: the other agent works the longer Saturday.
        QVERIFY(endsAt(shown->choices[1].rows[1], longer.end()));
        QVERIFY(!endsAt(shown->choices[0].rows[1], longer.end()));
    }

    void theViewSaysItToScreenReaders()
    {
        ComparisonView view;
        view.setComparison(comparisonOf(*test::demoTradePreview(), demoTrade(), newYork));
        const auto *canvas = view.findChild<TimelineCanvas *>();
        QVERIFY(canvas->accessibleDescription().contains(QStringLiteral("If approved")));
        QVERIFY(canvas->accessibleDescription().contains(QStringLiteral("Short rest")));
    }

    void chartStepsStandSideBySideWithGaps()
    {
        insight::CoverageChange change;
        change.intervals = {interval(0, 10, 12, 8), interval(1, 10, 12, 9), interval(6, 10, 12, 12)};
        const CoverageLayout layout = CoverageLayout::make(change, QRectF(10, 20, 56, 130));
        QCOMPARE(layout.top, 13.0);
        QCOMPARE(layout.steps.size(), size_t(3));
        QCOMPARE(layout.steps[0].left, 10.0);
        QCOMPARE(layout.steps[1].left, layout.steps[0].right);
        QVERIFY(layout.steps[2].left > layout.steps[1].right + 5);
        QVERIFY(layout.steps[2].right <= layout.plot.right() + 0.01);
        QCOMPARE(layout.steps[0].required, 50.0); // 150 − 130 · 10/13
        QVERIFY(layout.steps[0].after > layout.steps[0].required);
        QCOMPARE(layout.stepAt(layout.steps[1].left + 1), 1);
        QCOMPARE(layout.stepAt(5), -1);
    }

    void thePriceIsALine()
    {
        session::PriceAnswer answer;
        answer.agents = {QStringLiteral("a"), QStringLiteral("b")};
        answer.zone = newYork;
        insight::ExclusionPrice price;
        price.agents = 2;
        price.change.worst = interval(1, 10, 12, 5.8);
        price.change.serviceLevelBefore = 0.84;
        price.change.serviceLevelAfter = 0.78;
        answer.price = price;
        const QString text = priceText(answer);
        QVERIFY2(text.startsWith(QStringLiteral("Leaving out 2 agents: at worst 4.2 below required, Sat 5 Dec 12:15")),
                 qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("service level about 84 % → 78 %, an estimate")), qPrintable(text));
        answer.price.reset();
        answer.unavailable = QStringLiteral("no forecast");
        QVERIFY(priceText(answer).endsWith(QStringLiteral("not known: no forecast")));
    }
};

QTEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
