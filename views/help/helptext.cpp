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

bool isCode(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
}

void dressHeading(QTextCursor &cursor, int level)
{
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat type = cursor.charFormat();
    type.clearProperty(QTextFormat::FontSizeAdjustment); // it would win over the font
    type.setFont(typeFont(headingType(level)));
    cursor.setCharFormat(type);
}

// A piece of code is a block a line.
void dressCode(QTextBlockFormat &format, const QTextBlock &block, const QPalette &palette)
{
    const bool isFirst = !isCode(block.previous());
    const bool isLast = !isCode(block.next());
    format.setLayoutDirection(Qt::LeftToRight);
    format.setTopMargin(isFirst ? metrics::Xs : 0);
    format.setBottomMargin(isLast ? metrics::M : 0);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight); // no stripes between lines
    format.setLeftMargin(metrics::S);
    format.setBackground(tokenColor(Token::Bg, palette));
}

void dressBlock(const QTextBlock &block, const QPalette &palette)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isCell = cursor.currentTable() != nullptr;
    if (isCode(block)) {
        dressCode(format, block, palette);
    } else {
        format.setTopMargin(level > 1 ? metrics::L : 0);
        format.setBottomMargin(isCell ? 0 : metrics::S);
        format.setLineHeight(isCell ? 120 : 140, QTextBlockFormat::ProportionalHeight);
    }
    cursor.setBlockFormat(format);
    if (level > 0)
        dressHeading(cursor, level);
}

// Code and links within a line.
void dressPieces(const QTextBlock &block, const QPalette &palette)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment piece = at.fragment();
        QTextCharFormat format = piece.charFormat();
        const bool isFixed = format.fontFixedPitch();
        if (!isFixed && !format.isAnchor())
            continue;
        QTextCharFormat changed;
        if (isFixed)
            changed.setFont(typeFont(Type::Code));
        if (format.isAnchor())
            changed.setForeground(tokenColor(Token::Accent, palette));
        QTextCursor cursor(block);
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(changed);
    }
}

// Last, since it tells code from the rest until then.
void letCodeWrap(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        QTextCursor(block).setBlockFormat(format);
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
        format.setTopMargin(metrics::Xs);
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
    letCodeWrap(*document());
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
