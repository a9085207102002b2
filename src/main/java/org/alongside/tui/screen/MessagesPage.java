package org.alongside.tui.screen;

import java.time.ZoneId;
import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.tui.runtime.Note;

/// What was said on the message line since unlocking, the latest first.
final class MessagesPage {
    private MessagesPage() {}

    static ReadPage of(List<Note> notes, ZoneId zone) {
        List<Block> blocks = notes.isEmpty()
                ? List.of(new Block.Paragraph("Nothing has happened yet."))
                : List.of(new Block.Points(
                        notes.reversed().stream()
                                .map(note -> note.at()
                                                .atZone(zone)
                                                .toLocalTime()
                                                .toString()
                                                .substring(0, 5) + "  " + (note.wrong() ? "! " : "") + note.sentence())
                                .toList(),
                        false));
        return ReadPage.of("Messages", blocks);
    }
}
