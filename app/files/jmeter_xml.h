#pragma once
#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QXmlStreamWriter>
#include <functional>

namespace shiftlane::files {

/// Writes JMeter's test elements: each is an element with its properties, followed
/// by a hashTree of what stands below it.
class JmeterXml {
public:
    using Below = std::function<void()>;

    explicit JmeterXml(QByteArray &out);
    void testPlan(const QString &name, const QString &comment, const Below &below);
    /// One thread, one round; the first failed sample stops the thread.
    void threadGroup(const QString &name, bool beforeAll, const Below &below);
    /// Repeats while the variable `condition` is not "false".
    void whileLoop(const QString &name, const QString &condition, const Below &below);
    void headers(const QString &name, const QList<QPair<QString, QString>> &headers);
    /// A request to `base` + `path`; a body is sent as it stands.
    void request(const QString &name, const QByteArray &method, const QUrl &base, const QString &path,
                 const QString &body, const Below &below);
    void pause(int milliseconds);
    void sampler(const QString &name, const QString &script);
    void before(const QString &name, const QString &script);
    void assertion(const QString &name, const QString &script);
    void finish();

private:
    void element(const char *tag, const char *gui, const QString &name, const std::function<void()> &properties,
                 const Below &below);
    void property(const char *type, const QString &name, const QString &value);
    void arguments(const char *name, const QString &body);

    QXmlStreamWriter xml_;
};

} // namespace shiftlane::files
