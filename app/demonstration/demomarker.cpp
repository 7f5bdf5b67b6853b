// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demomarker.h"

#include "models/ledger/privatefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr qint64 LongestMarker = 4096;

} // namespace

Result<void> writeMarker(const DemoFolder &folder, const DemoMarker &marker)
{
    const QJsonObject object{ { u"version"_s, marker.version },
                              { u"server"_s, marker.server },
                              { u"complete"_s, marker.complete },
                              { u"staleAt"_s, toMs(marker.staleAt) } };
    return writePrivateFile(folder.marker(), QJsonDocument(object).toJson());
}

Result<DemoMarker> readMarker(const DemoFolder &folder)
{
    if (!QFileInfo::exists(folder.marker()))
        return fail(ErrorCode::NotFound, u"demo: no marker"_s);
    const auto bytes = readPrivateFile(folder.marker(), LongestMarker);
    if (!bytes)
        return propagate(bytes);
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    return DemoMarker{ .version = object.value(u"version"_s).toInt(),
                       .server = object.value(u"server"_s).toString(),
                       .complete = object.value(u"complete"_s).toBool(),
                       .staleAt = fromMs(object.value(u"staleAt"_s).toInteger()) };
}

} // namespace sallyport
