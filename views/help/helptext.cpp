// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helptext.h"

#include "views/help/helppages.h"
#include "views/theme/metrics.h"
#include "views/theme/tokens.h"
#include "views/theme/type.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

Type headingType(int level)
{
    return level == 1 ? Type::PageTitle : level == 2 ? Type::PaneTitle : Type::BodyStrong;
}

void dressBlock(QTextBlock block, const QPalette &palette)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setTopMargin(level > 1 ? metrics::L : 0);
    format.setBottomMargin(cursor.currentTable() != nullptr ? 0 : metrics::S);
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
    format.setLineHeight(isCode ? 130 : 145, QTextBlockFormat::ProportionalHeight);
    if (isCode) {
        format.setLayoutDirection(Qt::LeftToRight);
        format.setBottomMargin(0);
        format.setBackground(tokenColor(Token::Bg, palette));
        format.setNonBreakableLines(true);
    }
    cursor.setBlockFormat(format);
    if (level == 0)
        return;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat type;
    type.setFont(typeFont(headingType(level)));
    cursor.mergeCharFormat(type);
}

// Code and links within a line.
void dressPieces(const QTextBlock &block, const QPalette &palette)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment piece = at.fragment();
        QTextCharFormat format = piece.charFormat();
        const bool isCode = format.fontFixedPitch();
        if (!isCode && !format.isAnchor())
            continue;
        QTextCharFormat changed;
        if (isCode)
            changed.setFont(typeFont(Type::Code));
        if (format.isAnchor())
            changed.setForeground(tokenColor(Token::Accent, palette));
        QTextCursor cursor(block);
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(changed);
    }
}

void dressTables(QTextFrame *frame, const QPalette &palette)
{
    const auto children = frame->childFrames();
    for (QTextFrame *child : children) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(tokenColor(Token::Line, palette));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(metrics::S);
        format.setCellSpacing(0);
        format.setBottomMargin(metrics::M);
        table->setFormat(format);
    }
}

} // namespace

HelpText::HelpText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    if (!isHelpTranslated())
        setLayoutDirection(Qt::LeftToRight);
    document()->setDocumentMargin(metrics::Xl);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { emit linkChosen(url.toString()); });
}

void HelpText::show(const QString &markdown)
{
    m_markdown = markdown;
    dress();
    showWord({});
}

void HelpText::dress()
{
    QFont font = typeFont(Type::Body);
    document()->setDefaultFont(font);
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        dressBlock(block, palette());
        dressPieces(block, palette());
    }
    dressTables(document()->rootFrame(), palette());
}

void HelpText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        dress();
}

void HelpText::showWord(const QString &word)
{
    const QTextCursor found = word.isEmpty() ? QTextCursor() : document()->find(word);
    setTextCursor(found.isNull() ? QTextCursor(document()) : found);
    ensureCursorVisible();
}

void HelpText::showHeading(int number)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || number-- != 0)
            continue;
        // From the end back, so that the heading is at the top.
        moveCursor(QTextCursor::End);
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return;
    }
}

} // namespace sallyport
