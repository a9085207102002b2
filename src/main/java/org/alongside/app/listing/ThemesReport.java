package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.figures.Themes;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Framework;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;

/// `report themes`: what was found in what was said and written, and what people say of clips.
final class ThemesReport {
    private static final List<String> COLUMNS =
            List.of("framework", "theme", "subtheme", "label", "codings", "referrals", "people", "percent_people");
    private static final String HOW =
            "Themes are those of the pilot's two frameworks. One answer or note may hold several."
                    + " A theme's own line counts its subthemes too. Percentages are of the people in scope.";

    private final Themes themes;

    private ThemesReport(Themes themes) {
        this.themes = themes;
    }

    static Report of(Themes themes, Scoped scoped, Warnings warnings) {
        if (themes.orphans() > 0) {
            warnings.say("%d %s in words that are not here any more, or that a return left out."
                    .formatted(themes.orphans(), themes.orphans() == 1 ? "theme was found" : "themes were found"));
        }
        var report = new ThemesReport(themes);
        return scoped.report("themes", "Themes", COLUMNS, report.rows(), report.more(), report.blocks(), warnings);
    }

    /// Over quotes of an extract: nobody flags clips there, and no notes leave.
    static Report ofQuotes(
            Themes themes, Map<String, ?> scope, Block facts, Map<String, ?> agreement, List<Block> agreements) {
        var report = new ThemesReport(themes);
        var data = new LinkedHashMap<String, Object>();
        data.put("scope", scope);
        data.put("rows", report.rows().stream().map(Fields::all).toList());
        data.put("people", themes.people());
        data.put("answers", passages(themes.answers(), themes.answersCoded()));
        data.putAll(agreement);
        data.put("warnings", List.of());
        var blocks = new ArrayList<Block>();
        blocks.add(facts);
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("People", String.valueOf(themes.people())),
                new Block.Fact("Quotes gone through", of(themes.answersCoded(), themes.answers())))));
        blocks.add(new Block.Paragraph(HOW));
        blocks.add(new Block.Heading(2, Framework.PARTICIPANT.label()));
        blocks.addAll(report.themes(Framework.PARTICIPANT));
        blocks.addAll(agreements);
        return new Report("themes", "Themes", data, Listing.csv(COLUMNS, report.rows()), blocks, List.of());
    }

    private List<Fields> rows() {
        return Arrays.stream(Framework.values())
                .flatMap(framework -> rows(framework).stream())
                .toList();
    }

    private List<Fields> rows(Framework framework) {
        var rows = new ArrayList<Fields>();
        for (var theme : Theme.values()) {
            if (theme.framework() == framework) {
                rows.add(row(theme, Optional.empty(), theme.label(), themes.of(theme)));
                for (var subtheme : theme.subthemes()) {
                    rows.add(row(theme, Optional.of(subtheme), subtheme.label(), themes.of(subtheme)));
                }
            }
        }
        return rows;
    }

    private Fields row(Theme theme, Optional<Subtheme> subtheme, String label, Themes.Found found) {
        return new Fields()
                .text("framework", theme.framework())
                .text("theme", theme)
                .text("subtheme", subtheme)
                .text("label", label)
                .number("codings", found.codings())
                .number("referrals", found.referrals())
                .number("people", found.people())
                .figure("percent_people", Flow.percent(found.people(), themes.people()));
    }

    private List<Fields> flags() {
        var rows = new ArrayList<Fields>();
        themes.flags().forEach((piece, said) -> {
            for (var flag : ClipFlag.values()) {
                if (said.of(flag) > 0) {
                    rows.add(new Fields()
                            .text("toolkit", piece.toolkit())
                            .text("exercise", piece.exercise())
                            .text("variant", piece.variant())
                            .text("flag", flag)
                            .text("label", flag.label())
                            .number("count", said.of(flag))
                            .number("by_person", said.of(flag, AnsweredBy.PERSON))
                            .number("by_practitioner", said.of(flag, AnsweredBy.PRACTITIONER)));
                }
            }
        });
        return rows;
    }

    private int of(ClipFlag flag) {
        return themes.flags().values().stream().mapToInt(said -> said.of(flag)).sum();
    }

    private Map<String, ?> more() {
        var totals = new LinkedHashMap<String, Integer>();
        for (var flag : ClipFlag.values()) {
            totals.put(flag.name(), of(flag));
        }
        var more = new LinkedHashMap<String, Object>();
        more.put("people", themes.people());
        more.put("answers", passages(themes.answers(), themes.answersCoded()));
        more.put("notes", passages(themes.notes(), themes.notesCoded()));
        more.put("clip_flags", flags().stream().map(Fields::all).toList());
        more.put("clip_flags_in_all", totals);
        return more;
    }

    private static Map<String, ?> passages(int all, int coded) {
        return new Fields().number("all", all).number("coded", coded).all();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("People", String.valueOf(themes.people())),
                new Block.Fact("Answers gone through", of(themes.answersCoded(), themes.answers())),
                new Block.Fact("Notes gone through", of(themes.notesCoded(), themes.notes())))));
        blocks.add(new Block.Paragraph(HOW));
        for (var framework : Framework.values()) {
            blocks.add(new Block.Heading(2, framework.label()));
            blocks.addAll(themes(framework));
        }
        blocks.add(new Block.Heading(2, "What people say of clips"));
        blocks.addAll(clips());
        return blocks;
    }

    private static String of(int part, int all) {
        return part + " of " + all + UptakeReport.share(Flow.percent(part, all));
    }

    private List<Block> themes(Framework framework) {
        boolean none = Arrays.stream(Theme.values())
                .filter(theme -> theme.framework() == framework)
                .allMatch(theme -> themes.of(theme).codings() == 0);
        if (none) {
            return List.of(new Block.Paragraph("Nothing has been found yet."));
        }
        var rows = rows(framework).stream().map(ThemesReport::named).toList();
        return List.of(Listing.table(
                List.of(
                        new Shown("named", "Theme"),
                        new Shown("codings", "Found"),
                        new Shown("referrals", "Referrals"),
                        new Shown("people", "People"),
                        new Shown("percent_people", "%")),
                rows));
    }

    private static Fields named(Fields row) {
        var named = new Fields().text("named", (row.cell("subtheme").isEmpty() ? "" : "- ") + row.cell("label"));
        for (var column : List.of("codings", "referrals", "people", "percent_people")) {
            named.text(column, row.cell(column));
        }
        return named;
    }

    private List<Block> clips() {
        if (themes.flags().isEmpty()) {
            return List.of(new Block.Paragraph("Nobody has complained of a clip."));
        }
        var bars = Arrays.stream(ClipFlag.values())
                .map(flag -> new Block.Bar(flag.label(), of(flag), String.valueOf(of(flag))))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Bars("", bars));
        blocks.add(Listing.table(
                List.of(
                        new Shown("exercise", "Exercise"),
                        new Shown("variant", "Variant"),
                        new Shown("label", "Said"),
                        new Shown("by_person", "By persons"),
                        new Shown("by_practitioner", "By practitioners")),
                flags()));
        return blocks;
    }
}
