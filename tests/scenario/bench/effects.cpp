#include "scenario/bench/effects.h"

#include "scenario/bench/seen.h"
#include "session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDebug>
#include <QMetaMethod>
#include <QPainter>

namespace shiftlane::test {
namespace {

/// Focus frames and shadows are a little larger than the widget.
constexpr int frame = 6;

/// What the window asks by itself, to have something to show.
bool isOwnQuestion(const QByteArray &signal) { return signal == "priceExclusion" || signal == "previewTrade"; }

QString words(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<session::ConnectionSettings>()) {
        const auto to = value.value<session::ConnectionSettings>();
        return to.apiUrl.toString() + to.loginUrl.toString() + to.clientId + to.name +
               (to.remember ? QStringLiteral("kept") : QString());
    }
    if (value.metaType() == QMetaType::fromType<base::ScheduleId>())
        return value.value<base::ScheduleId>().value;
    QString text;
    QDebug(&text) << value;
    return text;
}

} // namespace

EffectWatch::EffectWatch(const QList<QObject *> &speakers, QSettings *settings) : settings_(settings)
{
    for (QObject *speaker : speakers) {
        const QMetaObject *meta = speaker->metaObject();
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i)
            if (meta->method(i).methodType() == QMetaMethod::Signal && !isOwnQuestion(meta->method(i).name()))
                spies_.push_back(std::make_unique<QSignalSpy>(speaker, meta->method(i)));
    }
}

void EffectWatch::begin(QWidget *own)
{
    for (const auto &spy : spies_)
        spy->clear();
    own_ = own;
    ownWindow_ = own ? own->window() : nullptr;
    if (own)
        ownPlace_ = QRect(own->mapTo(own->window(), QPoint(0, 0)), own->size()).adjusted(-frame, -frame, frame, frame);
    focus_ = QApplication::focusWidget();
    copiedBefore_ = QGuiApplication::clipboard()->text();
    rememberedBefore_ = remembered();
    before_ = look();
}

QString EffectWatch::remembered() const
{
    QString text;
    if (settings_)
        for (const QString &key : settings_->allKeys())
            text += key + words(settings_->value(key));
    return text;
}

std::vector<EffectWatch::Look> EffectWatch::look() const
{
    std::vector<Look> all;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window->windowType() == Qt::ToolTip)
            continue;
        QImage image = window->grab().toImage();
        if (ownWindow_ && window == ownWindow_)
            QPainter(&image).fillRect(ownPlace_, Qt::black);
        all.push_back({window, image, window->windowTitle() + (window->isWindowModified() ? u'*' : u' ')});
    }
    return all;
}

QString EffectWatch::newWindow(const std::vector<Look> &now) const
{
    for (const Look &each : now) {
        const bool known = std::any_of(before_.begin(), before_.end(),
                                       [&](const Look &before) { return before.window == each.window; });
        if (!known)
            return QStringLiteral("opens ") + describe(each.window);
    }
    return {};
}

QString EffectWatch::otherLook(const std::vector<Look> &now) const
{
    for (const Look &before : before_) {
        const auto still = std::find_if(
            now.begin(), now.end(), [&](const Look &each) { return before.window && each.window == before.window; });
        if (still == now.end())
            return QStringLiteral("closes a window");
        if (still->title != before.title)
            return QStringLiteral("changes the title");
        if (still->image != before.image)
            return QStringLiteral("changes what is shown");
    }
    return {};
}

QString EffectWatch::found()
{
    for (const auto &spy : spies_)
        if (!spy->isEmpty())
            return QStringLiteral("asks: ") + QString::fromLatin1(spy->signal());
    if (QGuiApplication::clipboard()->text() != copiedBefore_)
        return QStringLiteral("copies");
    if (remembered() != rememberedBefore_)
        return QStringLiteral("remembers");
    const std::vector<Look> now = look();
    if (const QString opened = newWindow(now); !opened.isEmpty())
        return opened;
    if (const QString changed = otherLook(now); !changed.isEmpty())
        return changed;
    QWidget *focus = QApplication::focusWidget();
    return focus && focus != focus_ && focus != own_ ? QStringLiteral("moves the focus") : QString();
}

bool EffectWatch::looksAsBefore() const
{
    const std::vector<Look> now = look();
    return now.size() == before_.size() && otherLook(now).isEmpty() && remembered() == rememberedBefore_;
}

QString EffectWatch::said() const
{
    QStringList all;
    for (const auto &spy : spies_)
        for (const QList<QVariant> &arguments : *spy) {
            QStringList parts;
            for (const QVariant &each : arguments)
                parts << words(each);
            all << QString::fromLatin1(spy->signal()) + parts.join(u',');
        }
    return all.join(u'\n');
}

} // namespace shiftlane::test
