package org.alongside.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.SessionRecord;

/// The session checks as they were answered: a trend to look at, never a verdict.
record Checks(Case one) {
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var by : AnsweredBy.values()) {
            var rows =
                    one.sessions().stream().flatMap(record -> row(record, by)).toList();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(
                        "Answered by " + (by == AnsweredBy.PERSON ? "the person" : "the practitioner") + ", 0 to 10",
                        columns(),
                        rows));
            }
        }
        if (blocks.isEmpty()) {
            return List.of(new Block.Paragraph("No session checks were recorded."));
        }
        blocks.add(new Block.Paragraph(CheckScore.CAUTION));
        return blocks;
    }

    private static List<String> columns() {
        return Stream.concat(Stream.of("On"), Stream.of(CheckItem.values()).map(CheckItem::label))
                .toList();
    }

    private static Stream<List<String>> row(SessionRecord record, AnsweredBy by) {
        var own = record.checks().stream().filter(score -> score.by() == by).toList();
        if (own.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Stream.concat(
                        Stream.of(Say.shortDay(record.session().appointment().on())),
                        Stream.of(CheckItem.values()).map(item -> score(own, item)))
                .toList());
    }

    private static String score(List<CheckScore> scores, CheckItem item) {
        return scores.stream()
                .filter(score -> score.item().equals(item.name()))
                .map(score -> String.valueOf(score.score()))
                .findFirst()
                .orElse("");
    }
}
