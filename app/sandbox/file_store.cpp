#include "sandbox/file_store.h"

namespace shiftlane::sandbox {

void FileStore::open(const QString &key, Upload upload, Instant now)
{
    upload.ends = now.plusMinutes(minutes);
    uploads_.insert_or_assign(key, std::move(upload));
}

const FileStore::Upload *FileStore::upload(const QString &key, Instant now) const
{
    const auto found = uploads_.find(key);
    return found == uploads_.end() || found->second.ends <= now ? nullptr : &found->second;
}

void FileStore::fill(const QString &key, QByteArray bytes)
{
    const auto found = uploads_.find(key);
    if (found != uploads_.end())
        found->second.bytes = std::move(bytes);
}

void FileStore::serve(const QString &key, QByteArray gzip, Instant now)
{
    served_.insert_or_assign(key, Served{std::move(gzip), now.plusMinutes(minutes)});
}

const QByteArray *FileStore::served(const QString &key, Instant now) const
{
    const auto found = served_.find(key);
    return found == served_.end() || found->second.ends <= now ? nullptr : &found->second.gzip;
}

void FileStore::forgetOld(Instant now)
{
    std::erase_if(uploads_, [&](const auto &entry) { return entry.second.ends <= now; });
    std::erase_if(served_, [&](const auto &entry) { return entry.second.ends <= now; });
}

} // namespace shiftlane::sandbox
