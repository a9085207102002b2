package org.alongside.app.print;

import static org.alongside.app.print.Say.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.app.Toolkits;
import org.alongside.domain.Code;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Days;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.ReferralRules;
import org.alongside.domain.session.Session;
import org.alongside.domain.toolkit.Answer;
import org.alongside.domain.toolkit.Toolkit;

/// Why this toolkit was chosen for this person, under which order and risk, and what is planned.
public final class ReferralReport {
    private final Case one;
    private final Contents contents;
    private final List<Toolkits.Choice> requirements;
    private final List<Block> blocks = new ArrayList<>();

    private ReferralReport(Case one, Optional<Toolkit> toolkit, List<Toolkits.Choice> requirements) {
        this.one = one;
        this.contents = new Contents(toolkit, one.referral().choice());
        this.requirements = requirements;
    }

    /// The document.
    ///
    /// @param toolkit absent when its pack is not installed here
    /// @param requirements the reference data `requirements`, for the label of the order's
    public static Document of(Case one, Optional<Toolkit> toolkit, List<Toolkits.Choice> requirements, Stamp stamp) {
        var report = new ReferralReport(one, toolkit, requirements);
        report.compose();
        return new Document("Referral report", "en-GB", stamp.marking(), stamp.printed(), report.blocks);
    }

    private void compose() {
        section("Who");
        blocks.add(Who.facts(one));
        section("What for");
        blocks.add(Who.work(one, contents));
        section("Why this toolkit");
        suitability();
        section("Risk, as read elsewhere");
        risk();
        section("The order");
        order();
        section("The plan");
        plan();
        if (!one.history().isEmpty()) {
            section("What has happened so far");
            history();
        }
    }

    private void section(String heading) {
        blocks.add(new Block.Heading(2, heading));
    }

    private void suitability() {
        var referral = one.referral();
        var answer = referral.suitability().answer().flatMap(code -> Code.parse(Answer.class, code));
        var facts = new ArrayList<Block.Fact>();
        contents.toolkit()
                .flatMap(Toolkit::preferredInstead)
                .ifPresent(preferred -> facts.add(fact("Preferred where possible", preferred.title())));
        facts.add(fact("Barriers to it", Say.labels(referral.barriers(), "none recorded")));
        facts.add(fact("The toolkit's rules said", Say.label(answer)));
        var reason = referral.suitability().reason();
        facts.add(fact(
                "Practitioner's reason",
                reason.isBlank()
                        ? answer.filter(Answer.SUITABLE::equals).isPresent() ? "none needed" : Say.NOT_RECORDED
                        : reason));
        blocks.add(new Block.Facts(facts));
        contents.toolkit().ifPresent(this::reasons);
    }

    /// The rules asked again of the same facts: the record keeps their answer, the pack keeps their reasons.
    private void reasons(Toolkit toolkit) {
        var referral = one.referral();
        var now = ReferralRules.suitability(
                toolkit, one.person(), referral.risk(), referral.barriers(), referral.referredOn());
        var recorded = referral.suitability().answer();
        if (recorded.filter(code -> !code.equals(now.answer().name())).isPresent()) {
            blocks.add(new Block.Paragraph(
                    "The toolkit's rules or the facts have changed since: asked again, the answer is \""
                            + now.answer().label() + "\"."));
        }
        if (!now.reasons().isEmpty()) {
            blocks.add(new Block.Paragraph("Because:"));
            blocks.add(new Block.Points(now.reasons(), false));
        }
    }

    private void risk() {
        var risk = one.referral().risk();
        blocks.add(new Block.Facts(List.of(
                fact("SARA to partner", Say.label(risk.saraPartner())),
                fact("SARA to others", Say.label(risk.saraOthers())),
                fact("Higher of the two", risk.sara().label()),
                fact("Date of that SARA", Say.day(risk.saraOn())),
                fact("Risk of serious harm", Say.label(risk.rosh())))));
        blocks.add(
                new Block.Paragraph("Alongside does not assess risk. These levels were copied from another record."));
    }

    private void order() {
        var order = one.referral().order();
        blocks.add(new Block.Facts(List.of(
                fact("Sentence", Say.label(order.sentence())),
                fact("Requirement", order.requirement().map(this::requirement).orElse(Say.NOT_RECORDED)),
                fact("Most days", order.daysMax().map(String::valueOf).orElse("no maximum recorded")),
                fact("Days so far", Days.of(one).words()),
                fact("Sentence ends", Say.day(order.endsOn())))));
    }

    private String requirement(String code) {
        return requirements.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Toolkits.Choice::label)
                .findFirst()
                .orElse(code);
    }

    private void plan() {
        var progress = Progress.of(contents.edition(), one.sessions());
        if (contents.hasEdition()) {
            blocks.add(new Block.Table(
                    "",
                    List.of("Module", "Exercises", "Complete"),
                    contents.grouped(contents.edition().exercises()).stream()
                            .map(group -> List.of(
                                    group.title(),
                                    String.valueOf(group.exercises().size()),
                                    String.valueOf(group.exercises().stream()
                                            .filter(progress.complete()::contains)
                                            .count())))
                            .toList()));
        } else {
            blocks.add(new Block.Paragraph(
                    "The toolkit's pack is not installed here, so its exercises cannot be listed."));
        }
        var planned = one.sessions().stream()
                .map(record -> record.session())
                .filter(session -> session instanceof Session.Planned)
                .map(session -> Say.day(session.appointment().on()))
                .collect(Collectors.joining(", "));
        blocks.add(new Block.Facts(List.of(
                fact("Next exercise", progress.next().map(contents::title).orElse("none left")),
                fact("Sessions agreed", planned.isEmpty() ? "none recorded" : planned))));
    }

    private void history() {
        blocks.add(new Block.Table(
                "",
                List.of("On", "Status", "Reason"),
                one.history().stream()
                        .map(change -> List.of(
                                Say.shortDay(change.on()), change.status().label(), change.reason()))
                        .toList()));
    }
}
