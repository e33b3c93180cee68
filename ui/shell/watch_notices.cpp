#include "ui/shell/watch_notices.h"

#include "ui/style/formats.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>

namespace shiftlane::ui {
namespace {

using Kind = session::WatchNotice::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WatchNotices)
};

constexpr Kind kinds[] = {Kind::Started, Kind::Degraded, Kind::Failed, Kind::Finished};

/// Stable, for the settings.
QString keyOf(Kind kind)
{
    switch (kind) {
    case Kind::Started:
        return QStringLiteral("monitor/rules/started");
    case Kind::Degraded:
        return QStringLiteral("monitor/rules/degraded");
    case Kind::Failed:
        return QStringLiteral("monitor/rules/failed");
    case Kind::Finished:
        break;
    }
    return QStringLiteral("monitor/rules/finished");
}

QString idOf(const session::WatchNotice &news)
{
    return QStringLiteral("%1 %2").arg(news.runId).arg(static_cast<int>(news.kind));
}

QString sentence(const session::WatchNotice &news)
{
    const QString who = accountName(news.planner);
    const QString agents = Words::tr("%n agent(s)", nullptr, news.planned);
    const QString groups = Words::tr("%n schedule group(s)", nullptr, news.groups);
    switch (news.kind) {
    case Kind::Started:
        return Words::tr("%1 pushes %2: %3 in %4.", "planner, plan, agents, groups")
            .arg(who, news.planName, agents, groups);
    case Kind::Degraded:
        return Words::tr("The push of %1 (%2) meets trouble: %3, %4 of %5 parked.", "plan, planner, troubles, agents")
            .arg(news.planName, who, Words::tr("%n write(s) did not go through at once", nullptr, news.troubles),
                 number(news.parked), number(news.planned));
    case Kind::Failed:
        if (news.planName.isEmpty())
            return Words::tr("A schedule write by %1 to %2 failed.", "who, business unit").arg(who, news.groupText);
        return Words::tr("The push of %1 (%2) failed in %3.", "plan, planner, business unit")
            .arg(news.planName, who, news.groupText);
    case Kind::Finished:
        break;
    }
    return Words::tr("The push of %1 (%2) ended: %3 of %4 applied, %5 parked.", "plan, planner, agents")
        .arg(news.planName, who, number(news.applied), agents, number(news.parked));
}

} // namespace

Notice noticeOf(const session::WatchNotice &news)
{
    Notice notice{idOf(news), Role::Info, Shape::Turning, sentence(news), {}, {}, true};
    if (!news.detail.isEmpty())
        notice.details << news.detail;
    if (news.kind == Kind::Degraded) {
        notice.role = Role::Warn;
        notice.shape = Shape::Warning;
    } else if (news.kind == Kind::Failed) {
        notice.role = Role::Bad;
        notice.shape = Shape::Cross;
    } else if (news.kind == Kind::Finished) {
        notice.role = Role::Ok;
        notice.shape = Shape::Check;
    }
    return notice;
}

QString ruleName(Kind kind)
{
    switch (kind) {
    case Kind::Started:
        return Words::tr("A Push &Starts");
    case Kind::Degraded:
        return Words::tr("A Push Meets &Trouble");
    case Kind::Failed:
        return Words::tr("A Push or a Write &Fails");
    case Kind::Finished:
        break;
    }
    return Words::tr("A Push &Ends");
}

WatchDesk::WatchDesk(NoticeBar *bar, QSettings *settings, QObject *parent)
    : QObject(parent), bar_(bar), settings_(settings)
{
    for (const Kind kind : kinds) {
        auto *rule = new QAction(ruleName(kind), this);
        rule->setCheckable(true);
        rule->setChecked(!settings_ || settings_->value(keyOf(kind), true).toBool());
        connect(rule, &QAction::toggled, this, [this, kind](bool on) {
            if (settings_)
                settings_->setValue(keyOf(kind), on);
        });
        rules_ << rule;
    }
}

void WatchDesk::present(const session::WatchView &watch)
{
    constexpr size_t newest = 3; // one line each: the pages tell the rest
    std::vector<const session::WatchNotice *> fresh;
    for (const session::WatchNotice &each : watch.notices) { // newest first
        if (each.at < seenUntil_ || (each.at == seenUntil_ && seen_.contains(idOf(each))))
            break;
        fresh.push_back(&each);
    }
    if (fresh.empty())
        return;
    if (fresh.front()->at > seenUntil_)
        seen_.clear();
    seenUntil_ = fresh.front()->at;
    for (const session::WatchNotice *each : fresh)
        if (each->at == seenUntil_)
            seen_ << idOf(*each);
    std::erase_if(fresh, [this](const auto *each) { return !rules_[static_cast<int>(each->kind)]->isChecked(); });
    for (size_t i = std::min(newest, fresh.size()); i-- > 0;) {
        const Notice notice = noticeOf(*fresh[i]);
        // One line a push: what it became takes the place of what it was.
        for (const Kind kind : kinds)
            bar_->withdraw(QStringLiteral("%1 %2").arg(fresh[i]->runId).arg(static_cast<int>(kind)));
        bar_->post(notice);
        Q_EMIT news(notice.text);
    }
}

} // namespace shiftlane::ui
