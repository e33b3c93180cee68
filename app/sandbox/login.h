#pragma once
#include "sandbox/service.h"

namespace shiftlane::sandbox {

/// `POST /oauth/token`, client credentials as Basic header or in the form
/// (contract A.2); errors in the login host's own shape.
[[nodiscard]] Answer signIn(Service &service, const Call &call, QString *client);

/// What the log may hold of a token request: its grant type, no secret.
[[nodiscard]] QByteArray loggableForm(const QByteArray &form);

/// `/uploads/{key}` and `/downloads/{key}`: a storage service with XML errors.
[[nodiscard]] Answer putUpload(Service &service, const Call &call);
[[nodiscard]] Answer getDownload(Service &service, const Call &call);

} // namespace shiftlane::sandbox
