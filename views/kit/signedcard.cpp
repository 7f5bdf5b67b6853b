// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/signedcard.h"

#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

SignedCard::SignedCard(const QString &line, QWidget *parent)
    : Card(Token::Bg, parent)
    , m_line(named(new Text(Type::Body), u"toBeSigned"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::M, metrics::S, metrics::M, metrics::S);
    layout->addWidget(new Text(Type::Label, Token::Muted, tr("You sign")));
    layout->addWidget(m_line);
    setLine(line);
}

void SignedCard::setLine(const QString &line)
{
    m_line->setForeign(line);
}

} // namespace sallyport
