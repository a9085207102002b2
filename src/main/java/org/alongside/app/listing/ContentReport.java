package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.figures.Content;
import org.alongside.domain.figures.Content.Use;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.Relevance;

/// `report content`: how each exercise went, by variant.
final class ContentReport {
    private static final List<String> COLUMNS = List.of(
            "toolkit",
            "exercise",
            "variant",
            "referrals",
            "used",
            "full",
            "part",
            "repeated",
            "script",
            "skipped",
            "not_played",
            "percent_not_played",
            "seconds_known",
            "seconds_mean",
            "seconds_median",
            "seconds_least",
            "seconds_most",
            "about_me",
            "partly",
            "not_me",
            "relevance_missing",
            "percent_about_me",
            "achieved",
            "partially_achieved",
            "not_achieved",
            "achieved_missing");

    private final Content content;

    private ContentReport(Content content) {
        this.content = content;
    }

    static Report of(Content content, Scoped scoped, Warnings warnings) {
        var report = new ContentReport(content);
        return scoped.report("content", "Content", COLUMNS, report.rows(), report.more(), report.blocks(), warnings);
    }

    private List<Fields> rows() {
        return content.uses().entrySet().stream()
                .map(entry -> {
                    var fields = new Fields()
                            .text("toolkit", entry.getKey().toolkit())
                            .text("exercise", entry.getKey().exercise())
                            .text("variant", entry.getKey().variant());
                    return add(fields, entry.getValue());
                })
                .toList();
    }

    private static Fields add(Fields fields, Use use) {
        fields.number("referrals", use.referrals()).number("used", use.used());
        for (var shown : org.alongside.domain.session.Shown.values()) {
            fields.number(Counting.named(shown), use.of(shown));
        }
        fields.number("not_played", use.notPlayed())
                .figure("percent_not_played", Flow.percent(use.notPlayed(), use.used()))
                .number("seconds_known", use.seconds().count())
                .spread("seconds", use.seconds());
        for (var relevance : Relevance.values()) {
            fields.number(Counting.named(relevance), use.of(relevance));
        }
        fields.number("relevance_missing", use.used() - use.relevanceKnown())
                .figure("percent_about_me", Flow.percent(use.of(Relevance.ABOUT_ME), use.relevanceKnown()));
        for (var achieved : Achieved.values()) {
            fields.number(Counting.named(achieved), use.of(achieved));
        }
        return fields.number("achieved_missing", use.used() - use.achievedKnown());
    }

    /// Over all exercises of a toolkit, by variant.
    private List<Fields> variants() {
        var sums = new LinkedHashMap<List<String>, int[]>();
        content.uses().forEach((piece, use) -> {
            var sum = sums.computeIfAbsent(List.of(piece.toolkit(), piece.variant()), any -> new int[4]);
            sum[0] += use.used();
            sum[1] += use.relevanceKnown();
            sum[2] += use.of(Relevance.ABOUT_ME);
            sum[3] += use.notPlayed();
        });
        var rows = new ArrayList<Fields>();
        sums.forEach((names, sum) -> rows.add(new Fields()
                .text("toolkit", names.get(0))
                .text("variant", names.get(1))
                .number("used", sum[0])
                .number("relevance_known", sum[1])
                .number("about_me", sum[2])
                .figure("percent_about_me", Flow.percent(sum[2], sum[1]))
                .number("not_played", sum[3])
                .figure("percent_not_played", Flow.percent(sum[3], sum[0]))));
        return rows;
    }

    private Map<String, ?> more() {
        var more = new LinkedHashMap<String, Object>();
        more.put("variants", variants().stream().map(Fields::all).toList());
        return more;
    }

    private List<Block> blocks() {
        if (content.uses().isEmpty()) {
            return List.of(new Block.Paragraph("Nobody has used an exercise in an attended session yet."));
        }
        var blocks = new ArrayList<Block>();
        blocks.addAll(Listing.section(
                "By variant",
                List.of(
                        new Shown("toolkit", "Toolkit"),
                        new Shown("variant", "Variant"),
                        new Shown("used", "Used"),
                        new Shown("percent_about_me", "% about me"),
                        new Shown("relevance_known", "of"),
                        new Shown("percent_not_played", "% not played")),
                variants()));
        blocks.addAll(Listing.section(
                "By exercise and variant",
                List.of(
                        new Shown("exercise", "Exercise"),
                        new Shown("variant", "Variant"),
                        new Shown("used", "Used"),
                        new Shown("percent_about_me", "% about me"),
                        new Shown("relevance_missing", "not asked"),
                        new Shown("achieved", "Achieved"),
                        new Shown("not_played", "Not played")),
                rows()));
        blocks.add(new Block.Heading(2, "Clips that would not play"));
        blocks.add(new Block.Paragraph("Read together although the two met in person, as a share of its uses."));
        var failed = content.uses().entrySet().stream()
                .filter(entry -> entry.getValue().notPlayed() > 0)
                .map(entry -> new Block.Bar(
                        (entry.getKey().exercise() + " " + entry.getKey().variant()).strip(),
                        entry.getValue().notPlayed() / (double) entry.getValue().used(),
                        entry.getValue().notPlayed() + " of " + entry.getValue().used()
                                + UptakeReport.share(Flow.percent(
                                        entry.getValue().notPlayed(),
                                        entry.getValue().used()))))
                .sorted((one, other) -> Double.compare(other.length(), one.length()))
                .toList();
        blocks.add(failed.isEmpty() ? new Block.Paragraph("None: every clip played.") : new Block.Bars("", failed));
        return blocks;
    }
}
