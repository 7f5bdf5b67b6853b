// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/loginoffer.h"

#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QSettings>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Offered = "login/offered";

} // namespace

LoginOffer::LoginOffer(QStringList command, QWidget *parent)
    : Surface(Token::Surface, Qt::BottomEdge, parent)
    , m_entries(std::move(command))
{
    auto *text = named(new Text(Type::Body, Token::Text,
                                tr("Start Sallyport at login, in the tray, so that you hear of "
                                   "what waits for you and of access that ends?")),
                       u"loginOfferText"_s);
    text->setWordWrap(true);
    auto *accepting
        = named(new Button(Button::Kind::Secondary, tr("Start at login")), u"loginOfferAccept"_s);
    auto *declining = named(new Button(Button::Kind::Quiet, tr("Not now")), u"loginOfferDecline"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, metrics::S, 20, metrics::S);
    layout->setSpacing(metrics::M);
    layout->addWidget(text, 1);
    layout->addWidget(declining);
    layout->addWidget(accepting);
    connect(accepting, &Button::clicked, this, &LoginOffer::accept);
    connect(declining, &Button::clicked, this, &QWidget::hide);
    hide();
}

void LoginOffer::offer()
{
    if (std::exchange(m_wasAsked, true) || m_entries.startsAtLogin()
        || QSettings().value(Offered).toBool())
        return;
    QSettings().setValue(Offered, true);
    show();
}

void LoginOffer::accept()
{
    hide();
    if (const auto done = m_entries.setStartsAtLogin(true); !done)
        emit failed(done.error());
}

} // namespace sallyport
