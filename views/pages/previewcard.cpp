// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/previewcard.h"

#include "models/domain/text.h"
#include "views/format/endwords.h"
#include "views/format/gradewords.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
#include "views/format/trouble.h"
#include "views/format/when.h"
#include "views/format/whereaboutwords.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

PreviewCard::PreviewCard(const Clock &clock, QWidget *parent)
    : Card(Token::Bg, parent)
    , m_clock(clock)
    , m_steps(named(new Text(Type::Body), u"previewSteps"_s))
    , m_around(named(new Text(Type::Small, Token::Muted), u"previewAround"_s))
    , m_limits(named(new Text(Type::Small, Token::Muted), u"previewLimits"_s))
    , m_refusal(named(new Text(Type::Body, Token::Denied), u"previewRefusal"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::Label, Token::Muted, tr("What will happen")));
    for (Text *text : { m_steps, m_around, m_limits, m_refusal }) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    m_around->hide();
    m_refusal->hide();
}

QString PreviewCard::endOf(const AskPreview &preview) const
{
    return formatWhenThere(preview.wouldEnd, m_clock.now(), preview.zone);
}

void PreviewCard::showAround(const QList<Whereabouts> &around)
{
    const QStringList lines = whereaboutLines(around, m_clock.now());
    m_around->setText(lines.join(u'\n'));
    m_around->setVisible(!lines.isEmpty());
}

QStringList PreviewCard::stepLines(const AskPreview &preview, const QString &viewerId) const
{
    QStringList lines;
    int number = 0;
    for (const StageItem &stage : preview.stages) {
        const QString who = anyOf(stage.eligible, viewerId);
        number += stage.beside ? 0 : 1;
        lines << (stage.need > 1 ? tr("%1  %2: %3 of %4")
                                       .arg(number)
                                       .arg(stageLabel(stage))
                                       .arg(stage.need)
                                       .arg(who)
                                 : tr("%1  %2: %3").arg(number).arg(stageLabel(stage), who));
    }
    if (preview.automatic && !preview.start.breakGlass)
        lines << tr("%1  The rule approves it at once; nobody is asked").arg(++number);
    if (preview.rule.isEmpty())
        return lines;
    const Instant now = m_clock.now();
    for (const QString &line : startLines(preview.start, preview.startAt, now))
        lines << tr("%1  %2", "number, step").arg(++number).arg(line);
    // Where nothing else is said, it opens when it is approved.
    if (preview.isExtension) {
        lines
            << tr("%1  When it is approved, the access ends %2").arg(++number).arg(endOf(preview));
        return lines;
    }
    const QString ends = preview.start == StartTerms() && preview.startAt <= now
        ? tr("%1  It opens when approved; opened now it would end %2")
        : tr("%1  Opened as soon as it may, it would end %2");
    lines << ends.arg(++number).arg(endOf(preview));
    return lines;
}

void PreviewCard::show(const AskPreview &preview, const QString &viewerId)
{
    const QStringList lines = stepLines(preview, viewerId);
    const bool known = !preview.rule.isEmpty();
    m_steps->setText(lines.join(u'\n'));
    m_steps->setVisible(!lines.isEmpty());
    const QString most = formatDuration(preview.maximumDuration);
    const QString ends = endShortly(preview.end);
    const QString rule = visibleText(preview.rule);
    const QString limits = preview.start.breakGlass
        ? tr("By the rule “%1”: at most %2 · %3").arg(rule, most, ends)
        : tr("By the rule “%1”: at most %2 · decided within %3 or it lapses · %4")
              .arg(rule, most, formatDuration(preview.decisionWindow), ends);
    m_limits->setText(withGrade(limits, preview.grade));
    m_limits->setVisible(known);
    showAround(preview.around);
    m_refusal->setVisible(preview.refusal.has_value());
    if (!preview.refusal)
        return;
    // A form that is being filled in is not wrong yet.
    const auto code = preview.refusal->code;
    const bool unfinished
        = code == RefusalCode::ReasonTooShort || code == RefusalCode::FieldMissing;
    m_refusal->setColor(unfinished ? Token::Muted : Token::Denied);
    m_refusal->setText(refusalText(*preview.refusal));
}

void PreviewCard::showSeveral(const QStringList &names, const QList<AskPreview> &previews,
                              const QString &viewerId)
{
    QStringList lines;
    QStringList refusals;
    QList<Whereabouts> around;
    Instant last;
    for (qsizetype i = 0; i < previews.size(); ++i) {
        const AskPreview &preview = previews.at(i);
        if (i > 0)
            lines << QString(); // each stands apart
        lines << (preview.rule.isEmpty()
                      ? names.at(i)
                      : tr("%1, by the rule %2, at most %3", "target and profile, rule, duration")
                            .arg(names.at(i), visibleText(preview.rule),
                                 formatDuration(preview.maximumDuration)));
        lines += stepLines(preview, viewerId);
        last = std::max(last, preview.wouldEnd);
        for (const Whereabouts &one : preview.around) {
            if (!around.contains(one))
                around.append(one);
        }
        if (preview.refusal)
            refusals << tr("%1: %2", "target and profile, why not")
                            .arg(names.at(i), refusalText(*preview.refusal));
    }
    m_steps->setText(lines.join(u'\n'));
    m_steps->show();
    m_limits->setText(tr("%n requests, each signed and decided on its own; the last would end %1",
                         nullptr, static_cast<int>(previews.size()))
                          .arg(formatWhen(last, m_clock.now())));
    m_limits->setVisible(last > Instant());
    showAround(around);
    m_refusal->setColor(Token::Denied);
    m_refusal->setText(refusals.join(u'\n'));
    m_refusal->setVisible(!refusals.isEmpty());
}

void PreviewCard::showHint(const QString &sentence)
{
    m_steps->setText(sentence);
    m_steps->show();
    m_around->hide();
    m_limits->hide();
    m_refusal->hide();
}

} // namespace sallyport
