// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/querycompletion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Where the term that the cursor is in begins: after the last blank that no quotes hold.
int termStart(const QString &written, int cursor)
{
    bool isQuoted = false;
    int start = 0;
    for (int i = 0; i < cursor; ++i) {
        if (isQuoted && written.at(i) == u'\\')
            ++i;
        else if (written.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && written.at(i).isSpace())
            start = i + 1;
    }
    return start;
}

// Values of one key, the ones that begin like it before those that only contain it.
class Values
{
public:
    explicit Values(QString part) : m_part(std::move(part)) { }

    void add(const QString &value, const QString &title = {})
    {
        const QuerySuggestion suggestion{ .insert = quotedValue(value),
                                          .title = title == value ? QString() : title };
        if (begins(value) || begins(title))
            m_first.append(suggestion);
        else if (contains(value) || contains(title))
            m_second.append(suggestion);
    }

    QList<QuerySuggestion> all() const { return m_first + m_second; }

private:
    bool begins(const QString &text) const { return text.startsWith(m_part, Qt::CaseInsensitive); }
    bool contains(const QString &text) const { return text.contains(m_part, Qt::CaseInsensitive); }

    QString m_part;
    QList<QuerySuggestion> m_first;
    QList<QuerySuggestion> m_second;
};

QList<QuerySuggestion> valuesOf(const QString &key, const QString &part, const QueryWords &words)
{
    Values values(part);
    if (key == "who"_L1 || key == "by"_L1) {
        for (const PersonRef &person : words.people)
            values.add(person.id, person.name);
    } else if (key == "target"_L1 || key == "scenario"_L1) {
        for (const auto &[id, title] : key == "target"_L1 ? words.targets : words.scenarios)
            values.add(id, title);
    } else if (key == "profile"_L1) {
        for (const QString &profile : words.profiles)
            values.add(profile);
    } else if (key == "state"_L1) {
        for (const QString &state : queryStates())
            values.add(state);
    } else if (key == "since"_L1 || key == "until"_L1) {
        for (const auto &moment : { u"today"_s, u"yesterday"_s, u"12h"_s, u"7d"_s, u"30d"_s })
            values.add(moment);
    }
    return values.all();
}

} // namespace

QueryCompletion completeQuery(const QString &written, int cursor, const QueryWords &words)
{
    int start = termStart(written, cursor);
    if (start < cursor && written.at(start) == u'-')
        ++start;
    const QString term = written.mid(start, cursor - start);
    const auto colon = static_cast<int>(term.indexOf(u':'));
    QueryCompletion completion;
    if (colon < 0) {
        completion.from = start;
        for (const QString &key : queryKeys()) {
            if (key.startsWith(term, Qt::CaseInsensitive))
                completion.suggestions.append({ .insert = key + u':', .title = {}, .isKey = true });
        }
    } else {
        const QString value = term.mid(colon + 1);
        const bool isQuoted = value.startsWith(u'"');
        const auto comma = isQuoted ? -1 : static_cast<int>(value.lastIndexOf(u','));
        completion.from = start + colon + 1 + comma + 1;
        QString part = value.mid(comma + 1);
        part.remove(u'"');
        completion.suggestions = valuesOf(term.left(colon).toLower(), part, words);
    }
    completion.length = cursor - completion.from;
    if (completion.suggestions.size() > MostSuggestions)
        completion.suggestions.resize(MostSuggestions);
    return completion;
}

} // namespace sallyport
