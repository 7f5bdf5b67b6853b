// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/yamlsource.h"

#include "models/domain/text.h"

#include <yaml-cpp/eventhandler.h>

#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <sstream>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int MaxDepth = 12;

PolicyMistake at(const YAML::Mark &mark, const QString &message, const QString &hint)
{
    // yaml-cpp has no place for some of its own troubles and says -1.
    return { .line = std::max(0, mark.line) + 1,
             .column = std::max(0, mark.column) + 1,
             .path = {},
             .message = message,
             .hint = hint };
}

// Looks at the document's events before any tree is built, so that nothing can be made to explode.
class Gate : public YAML::EventHandler
{
public:
    std::optional<PolicyMistake> mistake() const { return m_mistake; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { check(mark, {}, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuseAnchor(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &) override
    {
        check(mark, tag, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        check(mark, tag, anchor);
        enter(mark);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        check(mark, tag, anchor);
        enter(mark);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void refuse(const YAML::Mark &mark, const QString &message, const QString &hint)
    {
        if (!m_mistake)
            m_mistake = at(mark, message, hint);
    }

    void refuseAnchor(const YAML::Mark &mark)
    {
        refuse(mark, u"Anchors and aliases are not allowed in a policy."_s,
               u"Write the value out where it is meant."_s);
    }

    void check(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            refuseAnchor(mark);
        // "?" is a plain value and "!" a quoted one; anything else was written by hand.
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, u"Tags are not allowed in a policy."_s,
                   u"Remove the word that starts with \"!\"."_s);
    }

    void enter(const YAML::Mark &mark)
    {
        if (++m_depth > MaxDepth)
            refuse(mark, u"This is nested too deeply for a policy."_s, {});
    }

    std::optional<PolicyMistake> m_mistake;
    int m_depth = 0;
};

// Bidi controls and the like let a reviewer read another policy than the parser, in comments too.
std::optional<PolicyMistake> findInvisible(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        QString plain = lines.at(line);
        if (plain.endsWith(u'\r'))
            plain.chop(1);
        plain.replace(u'\t', u' ');
        if (!hasInvisible(plain))
            continue;
        qsizetype clean = 0;
        while (!hasInvisible(plain.left(clean + 1)) || plain.at(clean).isHighSurrogate())
            ++clean;
        return PolicyMistake{ .line = line + 1,
                              .column = static_cast<int>(clean) + 1,
                              .path = {},
                              .message = u"There is a control or invisible character here."_s,
                              .hint = u"Delete it and type the text again."_s };
    }
    return std::nullopt;
}

// UTF-8 never has a line feed inside a character, so each line stands for itself.
std::optional<PolicyMistake> findBroken(const QByteArray &yaml)
{
    const auto lines = yaml.split('\n');
    for (int line = 0; line < lines.size(); ++line) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(lines.at(line));
        const bool zero = text.contains(QChar(u'\0'));
        if (!decoder.hasError() && !zero)
            continue;
        const auto at = text.indexOf(zero ? QChar(u'\0') : QChar(QChar::ReplacementCharacter));
        return PolicyMistake{ .line = line + 1,
                              .column = static_cast<int>(at) + 1,
                              .path = {},
                              .message = u"The document is not valid UTF-8 text here."_s,
                              .hint = u"Save it as UTF-8."_s };
    }
    return std::nullopt;
}

std::optional<PolicyMistake> checkBytes(const QByteArray &yaml)
{
    if (yaml.size() > MaxPolicyBytes)
        return PolicyMistake{ .message = u"The document is larger than 5 MB."_s,
                              .hint = u"Split the organisation into several ledgers."_s };
    if (const auto mistake = findBroken(yaml))
        return mistake;
    return findInvisible(QString::fromUtf8(yaml));
}

tl::unexpected<QList<PolicyMistake>> only(const PolicyMistake &mistake)
{
    return tl::unexpected(QList<PolicyMistake>{ mistake });
}

tl::expected<YAML::Node, QList<PolicyMistake>> loadChecked(const QByteArray &yaml)
{
    std::istringstream stream(yaml.toStdString());
    YAML::Parser parser(stream);
    Gate gate;
    if (!parser.HandleNextDocument(gate))
        return only({ .message = u"The document is empty."_s,
                      .hint = u"Start with the line \"sallyport: 1\"."_s });
    if (gate.mistake())
        return only(*gate.mistake());
    Gate second;
    if (parser.HandleNextDocument(second))
        return only({ .message = u"There is more than one YAML document in this file."_s,
                      .hint = u"Remove what follows the line \"---\"."_s });
    return YAML::Load(yaml.toStdString());
}

} // namespace

tl::expected<YAML::Node, QList<PolicyMistake>> loadYaml(const QByteArray &yaml)
{
    if (const auto mistake = checkBytes(yaml))
        return only(*mistake);
    auto root = [&]() -> tl::expected<YAML::Node, QList<PolicyMistake>> {
        try {
            return loadChecked(yaml);
        } catch (const YAML::Exception &error) {
            return only(at(error.mark,
                           u"This is not YAML: %1."_s.arg(QString::fromStdString(error.msg)),
                           u"Check indentation, quotes and colons around here."_s));
        }
    }();
    if (!root)
        countInCharacters(root.error(), yaml);
    return root;
}

YAML::Node treeOf(const QByteArray &yaml)
{
    try {
        return YAML::Load(yaml.toStdString());
    } catch (const YAML::Exception &) {
        return {};
    }
}

void countInCharacters(QList<PolicyMistake> &mistakes, const QByteArray &yaml)
{
    const auto lines = yaml.split('\n');
    for (PolicyMistake &mistake : mistakes) {
        const QByteArray before = lines.value(mistake.line - 1).left(mistake.column - 1);
        mistake.column = static_cast<int>(QString::fromUtf8(before).toUcs4().size()) + 1;
    }
}

} // namespace sallyport
