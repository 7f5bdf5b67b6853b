// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/nodereader.h"

#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "models/policy/durationtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int MaxMistakes = 100;

QString join(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

// Levenshtein's distance.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ replaced, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row[b.size()];
}

} // namespace

QString nearest(const QString &written, const QStringList &candidates)
{
    QString best;
    int bestDistance = 3; // further away is a guess, not a slip
    for (const QString &candidate : candidates) {
        const int d = distance(written.left(60), candidate);
        if (d < bestDistance) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

bool isPolicyName(const QString &name)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[a-z0-9][a-z0-9-]{0,39}"_s));
    return form.match(name).hasMatch();
}

void NodeReader::mistake(const YAML::Node &node, const QString &path, const QString &message,
                         const QString &hint)
{
    // A missing key was reported where it is missing; its readers find nothing more to say.
    if (m_mistakes.size() >= MaxMistakes || !node.IsDefined())
        return;
    const YAML::Mark mark = node.Mark();
    m_mistakes.append({ .line = std::max(0, mark.line) + 1,
                        .column = std::max(0, mark.column) + 1,
                        .path = path,
                        .message = message,
                        .hint = hint });
}

bool NodeReader::isMap(const YAML::Node &node, const QString &path)
{
    if (node.IsDefined() && node.IsMap())
        return true;
    mistake(node, path, u"\"%1\" must be a group of \"name: value\" lines."_s.arg(path));
    return false;
}

bool NodeReader::checkKeys(const YAML::Node &node, const QString &path, const QList<Key> &keys)
{
    if (!isMap(node, path))
        return false;
    QStringList known;
    for (const Key &key : keys)
        known.append(key.name);
    QSet<QString> seen;
    for (const auto &entry : node) {
        const QString key = text(entry.first, path);
        if (seen.contains(key))
            mistake(entry.first, join(path, key),
                    u"\"%1\" is written twice here."_s.arg(briefText(key)), u"Keep one of them."_s);
        seen.insert(key);
        if (known.contains(key))
            continue;
        const QString meant = nearest(key, known);
        mistake(entry.first, join(path, briefText(key)),
                u"\"%1\" is not known here to this version."_s.arg(briefText(key)),
                meant.isEmpty() ? u"Known here: %1."_s.arg(known.join(u", "_s))
                                : u"Did you mean \"%1\"?"_s.arg(meant));
    }
    for (const Key &key : keys) {
        if (!key.required || seen.contains(key.name))
            continue;
        mistake(node, join(path, key.name), u"\"%1\" is missing."_s.arg(join(path, key.name)),
                u"Add a line \"%1: …\"."_s.arg(key.name));
    }
    return true;
}

void NodeReader::forEachNamed(
    const YAML::Node &node, const QString &path,
    const std::function<void(const QString &, const YAML::Node &, const QString &)> &each)
{
    if (!isMap(node, path))
        return;
    QSet<QString> seen;
    for (const auto &entry : node) {
        const QString key = name(entry.first, path);
        if (key.isEmpty())
            continue;
        if (seen.contains(key))
            mistake(entry.first, join(path, key), u"\"%1\" is written twice here."_s.arg(key),
                    u"Give one of them another name."_s);
        seen.insert(key);
        each(key, entry.second, join(path, key));
    }
}

void NodeReader::forEach(const YAML::Node &node, const QString &path,
                         const std::function<void(const YAML::Node &, const QString &)> &each)
{
    if (!node.IsDefined() || !node.IsSequence()) {
        mistake(node, path, u"\"%1\" must be a list."_s.arg(path),
                u"Write it as [a, b] or with dashes."_s);
        return;
    }
    int index = 0;
    for (const auto &entry : node)
        each(entry, u"%1[%2]"_s.arg(path).arg(index++));
}

QString NodeReader::text(const YAML::Node &node, const QString &path)
{
    if (!node.IsDefined() || !node.IsScalar()) {
        mistake(node, path, u"\"%1\" must be a single value."_s.arg(path));
        return {};
    }
    return QString::fromStdString(node.Scalar());
}

QString NodeReader::title(const YAML::Node &node, const QString &path)
{
    const QString written = text(node, path);
    if (hasInvisible(written) || meaningfulLength(written) == 0 || written.size() > MaxNameLength)
        mistake(node, path, u"\"%1\" must be a readable text of 1 to 100 characters."_s.arg(path),
                u"Remove invisible characters and line breaks."_s);
    return written;
}

QString NodeReader::name(const YAML::Node &node, const QString &path)
{
    const QString written = text(node, path);
    if (isPolicyName(written))
        return written;
    mistake(node, path, u"\"%1\" is no name."_s.arg(briefText(written)),
            u"Names are 1 to 40 of a-z, 0-9 and \"-\"."_s);
    return {};
}

int NodeReader::number(const YAML::Node &node, const QString &path, int minimum, int maximum)
{
    const QString written = text(node, path);
    bool ok = false;
    const int value = written.toInt(&ok);
    if (ok && value >= minimum && value <= maximum && QString::number(value) == written)
        return value;
    mistake(node, path,
            u"\"%1\" must be a whole number from %2 to %3."_s.arg(path).arg(minimum).arg(maximum));
    return minimum;
}

bool NodeReader::boolean(const YAML::Node &node, const QString &path)
{
    const QString written = text(node, path);
    if (written != "true"_L1 && written != "false"_L1)
        mistake(node, path, u"\"%1\" must be true or false."_s.arg(path));
    return written == "true"_L1;
}

Millis NodeReader::duration(const YAML::Node &node, const QString &path, Millis minimum)
{
    const auto value = parseDuration(text(node, path));
    if (!value) {
        mistake(node, path, u"\"%1\" is no duration."_s.arg(briefText(text(node, path))),
                u"Write it like 90m, 4h, 7d or PT1H30M; no fractions, no bare numbers."_s);
        return Millis(0);
    }
    if (*value < minimum)
        mistake(node, path, u"\"%1\" must be at least %2."_s.arg(path, durationText(minimum)));
    return *value;
}

QStringList NodeReader::names(const YAML::Node &node, const QString &path)
{
    QStringList list;
    forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
        const QString written = name(entry, entryPath);
        if (list.contains(written))
            mistake(entry, entryPath, u"\"%1\" is listed twice."_s.arg(written));
        list.append(written);
    });
    return list;
}

QStringList NodeReader::personIds(const YAML::Node &node, const QString &path)
{
    QStringList list;
    forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
        list.append(text(entry, entryPath));
        if (!isPersonId(list.last()))
            mistake(entry, entryPath, u"\"%1\" is nobody's id."_s.arg(briefText(list.last())));
    });
    if (node.IsDefined() && node.IsSequence() && list.isEmpty())
        mistake(node, path, u"\"%1\" must name at least one person."_s.arg(path));
    return list;
}

QStringList NodeReader::selectors(const YAML::Node &node, const QString &path,
                                  const QStringList &others)
{
    QStringList list;
    forEach(node, path, [&](const YAML::Node &entry, const QString &entryPath) {
        const QString written = text(entry, entryPath);
        const bool group = written.startsWith("group:"_L1) && isGroupName(written.mid(6));
        const bool person = written.startsWith("person:"_L1) && isPersonId(written.mid(7));
        if (!group && !person && !others.contains(written))
            mistake(entry, entryPath, u"\"%1\" names nobody."_s.arg(briefText(written)),
                    (QStringList{ u"Write group:NAME or person:ID"_s } + others).join(u", "_s)
                        + u'.');
        else if (list.contains(written))
            mistake(entry, entryPath, u"\"%1\" is listed twice."_s.arg(written),
                    u"Keep one of them: one person counts once."_s);
        list.append(written);
    });
    if (node.IsDefined() && node.IsSequence() && list.isEmpty())
        mistake(node, path, u"\"%1\" must name at least one group or person."_s.arg(path));
    return list;
}

} // namespace sallyport
