// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demoresource.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// A static library's resources register themselves only when somebody asks.
static void registerResources()
{
    Q_INIT_RESOURCE(demonstration);
}

namespace sallyport {

Result<QByteArray> demoText(const QString &name)
{
    registerResources();
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Corrupt, u"demo: missing resource"_s);
    return file.readAll();
}

Result<QJsonObject> demoJson(const QString &name)
{
    const auto text = demoText(name);
    if (!text)
        return propagate(text);
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, u"demo: malformed resource"_s);
    return document.object();
}

} // namespace sallyport
