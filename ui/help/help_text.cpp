#include "ui/help/help_text.h"

#include "insight/verdict_figures.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace shiftlane::ui {
namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

using Kind = HelpParagraph::Kind;

HelpParagraph text(const QString &words) { return {Kind::Text, words}; }
HelpParagraph heading(const QString &words) { return {Kind::Heading, words}; }
HelpParagraph step(const QString &words) { return {Kind::Step, words}; }

QString percent(double share) { return QLocale().toString(share, 'f', 1); }

HelpPage pushPage()
{
    return {
        HelpTopic::Push,
        Help::tr("A push, step by step"),
        {text(Help::tr("A push brings the changes of your plan to the service without losing anyone else’s: each "
                       "schedule group is read, merged with the plan shift by shift, written once, and read back.")),
         step(Help::tr("Connect and choose the weeks.")),
         step(Help::tr("Export the week, edit the file and load it as the plan. Rows that are not in the file "
                       "change nothing.")),
         step(Help::tr("Check. The plan is compared with the service and every agent gets a verdict; nothing is "
                       "written.")),
         step(Help::tr("Decide open trades and conflicts, or leave those agents out.")),
         step(Help::tr("Review and push. The sheet names who is written, who is left out and who is notified.")),
         text(Help::tr("Every planned change ends with an outcome. “Applied” means that it was read back from the "
                       "service, not only that the service accepted it."))}};
}

HelpPage tradesPage()
{
    return {HelpTopic::Trades,
            Help::tr("Open shift trades"),
            {text(Help::tr("While a matched trade waits for review, the service refuses writes to both of its agents. "
                           "An offer that nobody has taken yet becomes void when its shift is changed.")),
             text(Help::tr("Approve and Deny are sent when you press them and cannot be taken back.")),
             text(Help::tr("Park leaves both agents out now and brings them back when the trade ends. Exclude leaves "
                           "them out of this push.")),
             text(Help::tr("Propose checks the trades that fit a rule and says why. Nothing is sent until you press "
                           "Approve or Deny."))}};
}

HelpPage conflictsPage()
{
    return {HelpTopic::Conflicts,
            Help::tr("Merging and conflicts"),
            {text(Help::tr("Three states of a shift are compared: as you exported it, as the service holds it now, and "
                           "as you plan it. A change on one side only is kept; different changes on both sides are a "
                           "conflict.")),
             text(Help::tr("Keep Service drops your change. Keep Planned puts your shift in the place of the other. "
                           "After a trade, your change can follow the person or stay with the shift.")),
             text(Help::tr("A decision holds for what you saw. Where the service changes again before the write, you "
                           "are asked again.")),
             text(Help::tr("Without the base file that was exported beside the plan, your changes cannot be told from "
                           "those of others. Accept Unknown Base treats every difference as yours."))}};
}

HelpPage freezingPage()
{
    return {HelpTopic::Freezing,
            Help::tr("Freezing shift trading"),
            {text(Help::tr("Freeze Trading switches shift trading off in the management units of a group until its "
                           "push ends. Agents can neither offer nor take shifts meanwhile; open trades stay as they "
                           "are.")),
             text(Help::tr("This is a setting of the service and holds for everybody. What was frozen is written down "
                           "first, so that it is restored even after an interruption.")),
             text(Help::tr("Where trading was off before, it stays off. Where somebody else switched it on meanwhile, "
                           "it is left so."))}};
}

HelpPage interruptionPage()
{
    return {HelpTopic::Interruption,
            Help::tr("After an interruption"),
            {text(Help::tr("Everything stands in the journal before it is sent. After a crash or a lost connection "
                           "Resume Interrupted Push sends what was not sent and looks up what is unknown; nothing is "
                           "repeated blindly.")),
             text(Help::tr("Pause lets no new write begin. Stop ends the push. A write that is out is followed to its "
                           "end either way.")),
             text(Help::tr("Retry What Failed makes a new push of the agents that were rejected, unknown, postponed or "
                           "in conflict, read and checked again first.")),
             text(Help::tr("Roll Back on the History page loads what was there before a push as a plan to check. "
                           "Nothing is written until you push it."))}};
}

QList<HelpParagraph> measured()
{
    const insight::VerdictFigures &found = insight::verdictFigures;
    const QLocale locale;
    return {heading(Help::tr("How good it is")),
            text(Help::tr("Measured on %1 over %2 days of simulated contact centres, which the method was not made on: "
                          "on %3 % of the days without an effect a push was blamed wrongly.")
                     .arg(locale.toString(QDate(found.year, found.month, found.day), QLocale::ShortFormat),
                          locale.toString(found.days), percent(found.falseAlarms))),
            text(Help::tr("Of drops of ten points in a queue of 200 offered an interval, %1 % were found within two "
                          "intervals and %2 % within four. Where it was one of eight queues, %3 % were found within "
                          "two; in queues of 50 to 100 offered, %4 %.")
                     .arg(percent(found.foundInTwo), percent(found.foundInFour), percent(found.foundOfEight),
                          percent(found.foundSmall))),
            text(Help::tr("A drop of ten points was made by agents who are missing from the first changed shift on: as "
                          "many as bring the answer ratio of the next two intervals nearest to ten points below the "
                          "same day, with the same conversations, without them."))};
}

HelpPage verdictPage()
{
    HelpPage page{
        HelpTopic::Verdict,
        Help::tr("Queue performance and the verdict"),
        {text(Help::tr("The chart shows what was offered and answered in each interval, the band of past weeks at the "
                       "same time, and the sync window: from the first write of the push to its last read-back.")),
         heading(Help::tr("How the verdict is computed")),
         text(Help::tr("Looked at is the share of offered conversations that were answered, over the whole intervals "
                       "whose shifts the push changes, and the same share over up to two hours before.")),
         text(Help::tr("It is compared with the past days of eight weeks. Days with unusually few conversations, such "
                       "as holidays, are left out. Where today lies further below them than such days differ among "
                       "themselves, the verdict is “answered fell”.")),
         text(Help::tr("It is asked after every interval and for every queue; the looks and the queues share one "
                       "allowance of 5 % for false alarms.")),
         heading(Help::tr("What it cannot tell")),
         text(Help::tr("It does not know the cause. With a fifth more conversations than planned for, it blamed %1 % "
                       "of the pushes that did nothing. See Unrouted agents for who is missing, and why.")
                  .arg(percent(insight::verdictFigures.busyAlarms))),
         text(Help::tr("“No sign of an effect” means that none was found, not that there is none: small queues and "
                       "small drops need more intervals. Nothing is finer than an interval."))}};
    page.paragraphs << measured();
    return page;
}

HelpPage unroutedPage()
{
    return {HelpTopic::Unrouted,
            Help::tr("Unrouted agents and the monitor"),
            {text(Help::tr("Unrouted Agents compares what is planned now, what the service has scheduled and what is "
                           "really routed. It lists who should be taking conversations and is not, why, and since "
                           "when.")),
             text(Help::tr("“Not applied yet” means that the service still holds the old schedule: look at the outcome "
                           "of the agent’s group. The other causes lie with the agent or with the queue.")),
             text(Help::tr("The monitor looks on and sends nothing: schedule writes by anybody, open trades, queues, "
                           "and with the team’s journal the pushes of all planners. F11 shows the wallboard on the "
                           "whole screen."))}};
}

HelpPage recordPage()
{
    return {
        HelpTopic::Record,
        Help::tr("Flight record and report"),
        {text(Help::tr("A flight record keeps a push in one file: what went in, what was decided, what was sent and "
                       "answered without secrets, the queues and the verdict. Names of agents can be masked.")),
         text(Help::tr("Open Flight Record shows it as it was and replays it step by step. Nothing is sent.")),
         text(Help::tr("“shiftlane verify FILE” on the command line checks the record: its lines are chained, so "
                       "that one changed byte is found and its line named. It does not prove who made the file.")),
         text(Help::tr("The incident report tells the push for people, with charts, as PDF or as a web page."))}};
}

QString plainOf(const HelpPage &page)
{
    QString all = page.title;
    for (const HelpParagraph &each : page.paragraphs)
        all += QLatin1Char('\n') + each.text;
    return all;
}

} // namespace

QList<HelpPage> helpPages()
{
    return {pushPage(),         tradesPage(),  conflictsPage(), freezingPage(),
            interruptionPage(), verdictPage(), unroutedPage(),  recordPage()};
}

QString helpHtml(const HelpPage &page)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(page.title.toHtmlEscaped());
    bool inSteps = false;
    for (const HelpParagraph &each : page.paragraphs) {
        const bool isStep = each.kind == Kind::Step;
        if (isStep != inSteps)
            html += isStep ? QStringLiteral("<ol>") : QStringLiteral("</ol>");
        inSteps = isStep;
        const QString words = each.text.toHtmlEscaped();
        html += isStep                       ? QStringLiteral("<li style='margin-bottom:4px'>%1</li>").arg(words)
                : each.kind == Kind::Heading ? QStringLiteral("<h3>%1</h3>").arg(words)
                                             : QStringLiteral("<p style='line-height:125%'>%1</p>").arg(words);
    }
    return inSteps ? html + QStringLiteral("</ol>") : html;
}

bool helpHas(const HelpPage &page, const QString &words)
{
    const QString all = plainOf(page);
    for (const QString &each : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(each, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace shiftlane::ui
