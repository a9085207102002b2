package org.alongside.app.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.domain.Code;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Session;
import org.alongside.domain.toolkit.Exercise;

/// The exercises used in sessions that were held, and what came of them.
record WorkDone(Case one, Contents contents, Progress progress) {
    List<Block> byModule() {
        var rows = new LinkedHashMap<String, List<List<String>>>();
        for (var record : one.sessions()) {
            if (record.session() instanceof Session.Held held) {
                for (var delivery : record.deliveries()) {
                    rows.computeIfAbsent(delivery.exercise(), key -> new ArrayList<>())
                            .add(List.of(
                                    contents.title(delivery.exercise()),
                                    Say.shortDay(held.appointment().on()),
                                    delivery.shown().label(),
                                    Say.label(delivery.worksheet())));
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of(new Block.Paragraph("No exercise was used in a session that was held."));
        }
        var blocks = new ArrayList<Block>();
        for (var group : contents.grouped(List.copyOf(rows.keySet()))) {
            blocks.add(new Block.Heading(3, group.title()));
            blocks.add(new Block.Table(
                    "",
                    List.of("Exercise", "On", "How it was used", "Worksheet"),
                    group.exercises().stream()
                            .flatMap(id -> rows.getOrDefault(id, List.of()).stream())
                            .toList()));
        }
        return blocks;
    }

    List<Block> outcomes() {
        var used = lastUse();
        if (used.isEmpty()) {
            return List.of(new Block.Paragraph("No exercise was used, so there is no outcome to report."));
        }
        return List.of(
                bars(
                        "Learning outcomes, one an exercise, in the practitioner's judgement",
                        Achieved.values(),
                        used,
                        Delivery::achieved),
                bars(
                        "How far the exercise was about him or her, in his or her eyes",
                        Relevance.values(),
                        used,
                        Delivery::relevance),
                new Block.Table(
                        "",
                        List.of("Exercise", "What it is for", "Reached"),
                        used.entrySet().stream()
                                .map(entry -> List.of(
                                        contents.title(entry.getKey()),
                                        contents.exercise(entry.getKey())
                                                .map(Exercise::learningOutcome)
                                                .orElse(Say.NOT_RECORDED),
                                        Say.label(entry.getValue().achieved())))
                                .toList()));
    }

    /// The latest use of each exercise; an earlier judgement stands where the latest has none.
    private Map<String, Delivery> lastUse() {
        var last = new LinkedHashMap<String, Delivery>();
        for (var record : one.sessions()) {
            if (record.session() instanceof Session.Held) {
                for (var delivery : record.deliveries()) {
                    if (delivery.shown().isUsed()) {
                        last.merge(delivery.exercise(), delivery, WorkDone::later);
                    }
                }
            }
        }
        return last;
    }

    private static Delivery later(Delivery before, Delivery after) {
        return new Delivery(
                after.id(),
                after.sessionId(),
                after.place(),
                after.exercise(),
                after.shown(),
                after.secondsWatched(),
                after.worksheet().or(before::worksheet),
                after.relevance().or(before::relevance),
                after.achieved().or(before::achieved),
                after.chosenBecause());
    }

    private static <E extends Enum<E> & Code> Block bars(
            String caption, E[] codes, Map<String, Delivery> used, Function<Delivery, Optional<E>> judged) {
        var bars = new ArrayList<Block.Bar>();
        for (var code : codes) {
            bars.add(bar(code.label(), count(used, judged, Optional.of(code)), used.size()));
        }
        bars.add(bar("Not recorded", count(used, judged, Optional.empty()), used.size()));
        return new Block.Bars(caption, bars);
    }

    private static <E> int count(
            Map<String, Delivery> used, Function<Delivery, Optional<E>> judged, Optional<E> wanted) {
        return (int) used.values().stream().map(judged).filter(wanted::equals).count();
    }

    private static Block.Bar bar(String label, int count, int all) {
        return new Block.Bar(label, count, count + " of " + all);
    }
}
