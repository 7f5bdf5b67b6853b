// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/controlstyle.h"
#include "views/theme/systemscheme.h"
#include "views/theme/type.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QToolTip>

#include <array>
#include <utility>

// Resources of a static library must be asked for by name, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(views);
}

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SettingsKey = "view/theme"_L1;

QString styleSheet(Scheme scheme)
{
    using Name = std::pair<QLatin1String, Token>;
    static constexpr std::array<Name, 10> names = { {
        { "@bg"_L1, Token::Bg },
        { "@surface"_L1, Token::Surface },
        { "@raised"_L1, Token::Raised },
        { "@line"_L1, Token::Line },
        { "@text"_L1, Token::Text },
        { "@muted"_L1, Token::Muted },
        { "@faint"_L1, Token::Faint },
        { "@accent"_L1, Token::Accent },
        { "@selected"_L1, Token::Selected },
        { "@denied"_L1, Token::Denied },
    } };
    QFile file(u":/sallyport/views/console.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, token] : names)
        sheet.replace(name, tokenColor(token, scheme).name());
    return sheet;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    initResources();
    // Nearly every desktop writes in plain black or white: that alone asks for no contrast.
    const bool light = isLight(schemeOf(QApplication::palette()));
    m_system = new SystemScheme(light ? Scheme::Light : Scheme::Dark, this);
    connect(m_system, &SystemScheme::changed, this, &Theme::apply);
    const int stored = QSettings().value(SettingsKey).toInt();
    if (stored >= 0 && stored <= static_cast<int>(Choice::Contrast))
        m_choice = static_cast<Choice>(stored);
    QApplication::setStyle(new ControlStyle);
    QApplication::setFont(typeFont(Type::Body));
    QToolTip::setFont(typeFont(Type::Small));
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::Contrast:
        return withContrast(m_system->scheme());
    case Choice::System:
        break;
    }
    return m_system->scheme();
}

void Theme::setChoice(Choice choice)
{
    QSettings().setValue(SettingsKey, static_cast<int>(choice));
    overrideChoice(choice);
}

void Theme::overrideChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const QPalette palette = paletteFor(scheme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheet(scheme()));
    emit changed(scheme());
}

} // namespace sallyport
