// The JMeter plan as a file; tests/scenario/jmeter.py runs it in a real JMeter.
#include "files/jmeter_plan.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace shiftlane;

namespace {

schedule::Shift shift(const QString &id, qint64 startMs, int minutes)
{
    schedule::Shift made;
    made.id = base::ShiftId(id);
    schedule::Activity activity;
    activity.start = base::Instant{startMs};
    activity.lengthMinutes = minutes;
    activity.code = base::ActivityCodeId(QStringLiteral("0"));
    activity.description = QStringLiteral("\"quoted\" ${__P(client_secret)} <&>");
    activity.extra.emplace("externalActivityId", "12345678901234567890123");
    made.activities.push_back(activity);
    return made;
}

plan::PushPlan samplePlan()
{
    plan::PushPlan plan;
    plan.sourceName = QStringLiteral("week <&> \"47\".csv");
    plan.baseKnown = true;
    for (int g = 0; g < 2; ++g) {
        plan::GroupPlan group;
        group.key = {base::BusinessUnitId(QStringLiteral("bu")), QDate(2026, 11, 23),
                     base::ScheduleId(QStringLiteral("s%1").arg(g))};
        group.businessUnitName = QStringLiteral("Köln & Bonn");
        group.baseVersion = 7 + g;
        plan::AgentPlan agent;
        agent.agent = base::AgentId(QStringLiteral("a"));
        agent.managementUnit = base::ManagementUnitId(QStringLiteral("mu"));
        schedule::AgentSchedule base;
        base.agent = agent.agent;
        base.version = 3;
        base.shifts = {shift(QStringLiteral("x"), 0, 60)};
        agent.base = base;
        agent.shifts.push_back({plan::ShiftEdit::Kind::Put, shift(QStringLiteral("x"), 0, 90), 2});
        group.agents = {agent};
        plan.groups.push_back(group);
    }
    return plan;
}

const files::JmeterTarget target{QUrl(QStringLiteral("https://api.example.com/gateway")),
                                 QUrl(QStringLiteral("https://login.example.com")), QStringLiteral("id")};

} // namespace

class TestJmeterPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every element of a hashTree is followed by a hashTree of its own: JMeter
    // refuses or misplaces anything else.
    void everyElementHasItsTree()
    {
        const auto text = files::writeJmeterPlan(samplePlan(), {}, target);
        QVERIFY(bool(text));
        QXmlStreamReader xml(*text);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name().toString(), QStringLiteral("jmeterTestPlan"));
        QVERIFY(xml.readNextStartElement());
        int elements = 0;
        std::function<bool()> tree = [&] {
            while (xml.readNextStartElement()) {
                if (xml.name() == QLatin1String("hashTree"))
                    return false;
                ++elements;
                xml.skipCurrentElement();
                if (!xml.readNextStartElement() || xml.name() != QLatin1String("hashTree") || !tree())
                    return false;
            }
            return true;
        };
        QVERIFY(tree());
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(elements > 30);
    }

    void oneThreadForEachGroupAndNoSecret()
    {
        const QByteArray text = *files::writeJmeterPlan(samplePlan(), {}, target);
        QCOMPARE(text.count("<ThreadGroup "), 2);
        QCOMPARE(text.count("<stringProp name=\"ThreadGroup.num_threads\">1</stringProp>"), 3);
        QCOMPARE(text.count("<stringProp name=\"ThreadGroup.on_sample_error\">stopthread</stringProp>"), 3);
        QVERIFY(text.contains("props.getProperty(&quot;client_secret&quot;") ||
                text.contains("props.getProperty(\"client_secret\""));
        QCOMPARE(text.count("follow_redirects\">true"), 0);
        QVERIFY(text.contains("/gateway/api/v2/workforcemanagement/businessunits/bu/weeks/2026-11-23/schedules/s0"));
    }

    // Texts from outside are in the body only, where JMeter evaluates nothing.
    void theBodyIsKeptDigitForDigit()
    {
        const QByteArray text = *files::writeJmeterPlan(samplePlan(), {}, target);
        const qsizetype from = text.indexOf("decode(", text.indexOf("byte") > 0 ? text.indexOf("String body") : 0) + 7;
        QByteArray packed = text.mid(from, text.indexOf(')', from) - from);
        packed.replace("&quot;", "").replace("\"", "");
        const QByteArray body = QByteArray::fromBase64(packed);
        QVERIFY2(body.contains("12345678901234567890123"), body.constData());
        QVERIFY(body.contains("${__P(client_secret)}"));
        QVERIFY(body.contains("\"@schedule@\"") && body.contains("\"@agent:a@\""));
        QVERIFY(!text.contains("${__P(client_secret)}"));
    }

    void withoutABaseThereIsNone()
    {
        plan::PushPlan plan = samplePlan();
        plan.baseKnown = false;
        QCOMPARE(files::writeJmeterPlan(plan, {}, target).failure().kind, base::FailureKind::Usage);
        plan = samplePlan();
        plan.groups[1].baseVersion.reset();
        QVERIFY(files::writeJmeterPlan(plan, {}, target).failure().reason.contains(QStringLiteral("Köln & Bonn")));
    }
};

QTEST_GUILESS_MAIN(TestJmeterPlan)
#include "tst_jmeter_plan.moc"
