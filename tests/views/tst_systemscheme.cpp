// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QHash>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

// The settings portal, as far as the console asks it.
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void change(const QString &area, const QString &key, const QVariant &value)
    {
        m_values.insert(area + u'/' + key, value);
        auto signal
            = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << area << key << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection::sessionBus().send(signal);
    }

public slots:
    // Wrapped twice, as the portal does.
    QDBusVariant Read(const QString &area, const QString &key) const
    {
        return QDBusVariant(
            QVariant::fromValue(QDBusVariant(m_values.value(area + u'/' + key, 0U))));
    }

private:
    QHash<QString, QVariant> m_values;
};

class TestSystemScheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void followsLightnessAndContrast()
    {
        const auto appearance = u"org.freedesktop.appearance"_s;
        m_portal.change(appearance, u"color-scheme"_s, 1U);
        SystemScheme scheme(Scheme::Light);
        QTRY_COMPARE(scheme.scheme(), Scheme::Dark); // as it was at the start
        m_portal.change(appearance, u"contrast"_s, 1U);
        QTRY_COMPARE(scheme.scheme(), Scheme::ContrastDark);
        m_portal.change(appearance, u"color-scheme"_s, 2U);
        QTRY_COMPARE(scheme.scheme(), Scheme::ContrastLight);
        m_portal.change(appearance, u"contrast"_s, 0U);
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
    }

    // Before its portal knew of contrast, GNOME said it there.
    void followsGnomesHighContrast()
    {
        const auto gnome = u"org.gnome.desktop.a11y.interface"_s;
        m_portal.change(gnome, u"high-contrast"_s, true);
        SystemScheme scheme(Scheme::Dark);
        QTRY_COMPARE(scheme.scheme(), Scheme::ContrastLight);
        m_portal.change(gnome, u"high-contrast"_s, false);
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
    }

private:
    Portal m_portal;
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestSystemScheme)
#include "tst_systemscheme.moc"
