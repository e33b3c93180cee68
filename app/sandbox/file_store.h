#pragma once
#include "sandbox/world.h"

#include <optional>

namespace shiftlane::sandbox {

/// What lies behind signed URLs: uploads by key, and answers to be fetched.
/// Both are over after ten minutes.
class FileStore {
public:
    struct Upload {
        ScheduleId schedule;
        qint64 length = 0; ///< exact count of gzip bytes that was announced
        QByteArray tag;    ///< value of x-amz-tagging that the signature covers
        Instant ends;
        std::optional<QByteArray> bytes;
    };
    static constexpr auto tagHeader = "x-amz-tagging";
    static constexpr int minutes = 10;

    void open(const QString &key, Upload upload, Instant now);
    [[nodiscard]] const Upload *upload(const QString &key, Instant now) const;
    void fill(const QString &key, QByteArray bytes);
    void close(const QString &key) { uploads_.erase(key); }

    void serve(const QString &key, QByteArray gzip, Instant now);
    [[nodiscard]] const QByteArray *served(const QString &key, Instant now) const;
    void forgetOld(Instant now);

private:
    struct Served {
        QByteArray gzip;
        Instant ends;
    };
    std::map<QString, Upload> uploads_;
    std::map<QString, Served> served_;
};

} // namespace shiftlane::sandbox
