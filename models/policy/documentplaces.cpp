// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/documentplaces.h"

#include "models/policy/yamlsource.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Empty for what stands in the document itself.
QString around(const QString &path)
{
    const auto end = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
    return end < 0 ? QString() : path.left(end);
}

// One walk through the tree, however many places are looked for.
class PlaceFinder
{
public:
    void lookFor(QString path)
    {
        for (; !path.isEmpty() && !m_wanted.contains(path); path = around(path))
            m_wanted.insert(path);
    }

    void walk(const YAML::Node &node, const QString &path)
    {
        if (node.IsSequence()) {
            int index = 0;
            for (const auto &entry : node)
                visit(entry, u"%1[%2]"_s.arg(path).arg(index++), entry.Mark());
        } else if (node.IsMap()) {
            for (const auto &entry : node) {
                const QString key = QString::fromStdString(entry.first.Scalar());
                visit(entry.second, path.isEmpty() ? key : path + u'.' + key,
                      entry.second.IsScalar() ? entry.second.Mark() : entry.first.Mark());
            }
        }
    }

    YAML::Mark place(QString path) const
    {
        while (!path.isEmpty() && !m_found.contains(path))
            path = around(path);
        return m_found.value(path, YAML::Mark());
    }

private:
    // Whatever is looked for is looked for with all that is around it.
    void visit(const YAML::Node &node, const QString &path, const YAML::Mark &mark)
    {
        if (!m_wanted.contains(path))
            return;
        m_found.insert(path, mark);
        walk(node, path);
    }

    QSet<QString> m_wanted;
    QHash<QString, YAML::Mark> m_found;
};

} // namespace

void placeInDocument(QList<PolicyMistake> &notes, const QByteArray &yaml)
{
    if (notes.isEmpty())
        return;
    PlaceFinder finder;
    for (const PolicyMistake &note : std::as_const(notes))
        finder.lookFor(note.path);
    finder.walk(treeOf(yaml), {});
    for (PolicyMistake &note : notes) {
        const YAML::Mark mark = finder.place(note.path);
        note.line = std::max(0, mark.line) + 1;
        note.column = std::max(0, mark.column) + 1;
    }
    std::ranges::stable_sort(
        notes, {}, [](const PolicyMistake &note) { return std::pair(note.line, note.column); });
    countInCharacters(notes, yaml);
}

} // namespace sallyport
