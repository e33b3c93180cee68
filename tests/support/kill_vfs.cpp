#include "support/kill_vfs.h"

#include <QFileInfo>
#include <csignal>

namespace shiftlane::test {

namespace {

void die()
{
#ifdef Q_OS_UNIX
    std::raise(SIGKILL);
#endif
}

} // namespace

KillVfs::KillVfs(const QString &journalPath, int at, Moment moment)
    : path_(QFileInfo(journalPath).absoluteFilePath().toLocal8Bit()),
      vfs_(
          [this, at, moment](const VfsCall &call) {
              if (counts(call) && ++count_ == at && moment == Before)
                  die();
              return 0;
          },
          [this, at, moment](const VfsCall &call) {
              if (counts(call) && count_ == at && moment == After)
                  die();
          })
{
}

bool KillVfs::counts(const VfsCall &call) const
{
    return (call.kind == VfsCall::Write || call.kind == VfsCall::Sync) && call.file.startsWith(path_);
}

} // namespace shiftlane::test
