// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/newsmemory.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostKept = 2000;

QByteArray digestOf(const QString &text, int bytes)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(bytes);
}

} // namespace

NewsMemory::NewsMemory(const QString &seat)
    : m_key(u"news/"_s + QString::fromLatin1(digestOf(seat, 8).toHex()))
{
    const QSettings settings;
    m_isNew = !settings.contains(m_key);
    const QStringList told = settings.value(m_key).toStringList();
    for (const QString &digest : told.last(std::min<qsizetype>(told.size(), MostKept)))
        m_told.insert(QByteArray::fromHex(digest.toLatin1()), ++m_notes);
    m_isChanged = m_isNew;
}

bool NewsMemory::note(const QString &what)
{
    const QByteArray digest = digestOf(what, 8);
    const bool isFirst = !m_told.contains(digest);
    m_told.insert(digest, ++m_notes);
    m_isChanged = m_isChanged || isFirst;
    return isFirst;
}

void NewsMemory::forget(const QString &what)
{
    m_isChanged = m_told.remove(digestOf(what, 8)) || m_isChanged;
}

void NewsMemory::keep(const QSet<QString> &untold)
{
    if (m_key.isEmpty() || (!m_isChanged && untold == m_untold))
        return;
    QSet<QByteArray> left;
    for (const QString &what : untold)
        left.insert(digestOf(what, 8));
    std::vector<std::pair<quint64, QByteArray>> notes;
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        if (!left.contains(told.key()))
            notes.emplace_back(told.value(), told.key());
    }
    std::ranges::sort(notes);
    QStringList digests;
    for (const auto &[when, digest] : notes)
        digests.append(QString::fromLatin1(digest.toHex()));
    const auto kept = std::min<qsizetype>(digests.size(), MostKept);
    QSettings().setValue(m_key, digests.last(kept));
    m_isChanged = false;
    m_untold = untold;
}

} // namespace sallyport
