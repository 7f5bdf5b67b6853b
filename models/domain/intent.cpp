// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intent.h"

#include "models/domain/nametable.h"

namespace sallyport {

namespace {

constexpr NameTable<IntentKind, 25> IntentNames{ {
    QLatin1StringView("file"),           QLatin1StringView("amend"),
    QLatin1StringView("approve"),        QLatin1StringView("deny"),
    QLatin1StringView("comment"),        QLatin1StringView("withdraw"),
    QLatin1StringView("release"),        QLatin1StringView("revoke"),
    QLatin1StringView("add-person"),     QLatin1StringView("enrol-device"),
    QLatin1StringView("revoke-device"),  QLatin1StringView("disable-person"),
    QLatin1StringView("set-membership"), QLatin1StringView("propose-policy"),
    QLatin1StringView("set-manager"),    QLatin1StringView("start"),
    QLatin1StringView("question"),       QLatin1StringView("review"),
    QLatin1StringView("freeze"),         QLatin1StringView("unfreeze"),
    QLatin1StringView("end-all"),        QLatin1StringView("delegate"),
    QLatin1StringView("approve-policy"), QLatin1StringView("withdraw-policy"),
    QLatin1StringView("set-rota"),
} };
static_assert(IntentNames.names.size() == static_cast<std::size_t>(IntentKind::SetRota) + 1);

} // namespace

QString intentKindName(IntentKind kind)
{
    return IntentNames.name(kind);
}

std::optional<IntentKind> intentKindFromName(const QString &name)
{
    return IntentNames.value(name);
}

bool isRegistryKind(IntentKind kind)
{
    return (kind >= IntentKind::AddPerson && kind <= IntentKind::SetManager)
        || kind >= IntentKind::Freeze;
}

} // namespace sallyport
