// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/queryterms.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Kind = QueryMistake::Kind;

tl::unexpected<QueryMistake> mistake(Kind kind, const QString &text, int at, int length)
{
    return tl::unexpected(QueryMistake{ .kind = kind, .text = text, .at = at, .length = length });
}

bool isKeyLetter(QChar letter)
{
    return letter >= u'a' && letter <= u'z';
}

// Takes one term after the other.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) { }

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }

    tl::expected<QueryTerm, QueryMistake> next()
    {
        QueryTerm term;
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            term.isNegated = true;
            ++m_at;
        }
        takeKey(term);
        term.at = m_at;
        if (const auto wrong = takeValue(term))
            return tl::unexpected(*wrong);
        term.length = m_at - term.at;
        if (!term.key.isEmpty() && term.value.isEmpty())
            return mistake(Kind::NoValue, term.key, term.keyAt, m_at - term.keyAt);
        return term;
    }

private:
    void takeKey(QueryTerm &term)
    {
        int end = m_at;
        while (end < m_text.size() && isKeyLetter(m_text.at(end).toLower()))
            ++end;
        // "https://…" is a word, and so is ":" alone.
        const bool isKey = end > m_at && end < m_text.size() && m_text.at(end) == u':'
            && m_text.mid(end + 1, 2) != "//"_L1;
        if (!isKey)
            return;
        term.keyAt = m_at;
        term.key = m_text.mid(m_at, end - m_at).toLower();
        m_at = end + 1;
    }

    std::optional<QueryMistake> takeValue(QueryTerm &term)
    {
        const int start = m_at;
        bool isQuoted = false;
        while (m_at < m_text.size() && (isQuoted || !m_text.at(m_at).isSpace())) {
            const QChar letter = m_text.at(m_at);
            if (isQuoted && letter == u'\\' && m_at + 1 < m_text.size())
                term.value += m_text.at(++m_at);
            else if (letter == u'"')
                isQuoted = !isQuoted;
            else
                term.value += letter;
            term.wasQuoted = term.wasQuoted || isQuoted;
            ++m_at;
        }
        if (isQuoted)
            return QueryMistake{
                .kind = Kind::OpenQuote, .text = term.value, .at = start, .length = m_at - start
            };
        return std::nullopt;
    }

    const QString &m_text;
    int m_at = 0;
};

} // namespace

tl::expected<QList<QueryTerm>, QueryMistake> queryTerms(const QString &written)
{
    Scanner scanner(written);
    QList<QueryTerm> terms;
    while (!scanner.atEnd()) {
        const auto term = scanner.next();
        if (!term)
            return tl::unexpected(term.error());
        terms.append(*term);
    }
    return terms;
}

} // namespace sallyport
