// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/previewcard.h"

#include "models/domain/text.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/trouble.h"
#include "views/format/when.h"
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
    , m_limits(named(new Text(Type::Small, Token::Muted), u"previewLimits"_s))
    , m_refusal(named(new Text(Type::Body, Token::Denied), u"previewRefusal"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::Label, Token::Muted, tr("What will happen")));
    for (Text *text : { m_steps, m_limits, m_refusal }) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    m_refusal->hide();
}

void PreviewCard::show(const AskPreview &preview, const QString &viewerId)
{
    QStringList lines;
    int number = 0;
    for (const StageItem &stage : preview.stages) {
        const QString who = anyOf(stage.eligible, viewerId);
        lines << (stage.need > 1
                      ? tr("%1  %2: %3 of %4")
                            .arg(++number)
                            .arg(visibleText(stage.name))
                            .arg(stage.need)
                            .arg(who)
                      : tr("%1  %2: %3").arg(++number).arg(visibleText(stage.name), who));
    }
    const bool known = !preview.rule.isEmpty();
    if (known)
        lines << tr("%1  It opens when approved; opened now it would end %2")
                     .arg(++number)
                     .arg(formatWhen(preview.wouldEnd, m_clock.now()));
    m_steps->setText(lines.join(u'\n'));
    m_steps->setVisible(!lines.isEmpty());
    m_limits->setText(known ? tr("At most %1 here · decided within %2 or it lapses · sessions are "
                                 "closed at the end")
                                  .arg(formatDuration(preview.maximumDuration),
                                       formatDuration(preview.decisionWindow))
                            : QString());
    m_limits->setVisible(known);
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

void PreviewCard::showHint(const QString &sentence)
{
    m_steps->setText(sentence);
    m_steps->show();
    m_limits->hide();
    m_refusal->hide();
}

} // namespace sallyport
