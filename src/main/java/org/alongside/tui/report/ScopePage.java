package org.alongside.tui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.app.Toolkits;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.toolkit.Edition;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.Typed;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Over whom reports are to be made; its answer is a [Wanted].
public record ScopePage(Form form) implements Page {
    private static final String TOOLKIT = "toolkit";
    private static final String EDITION = "edition";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String REGION = "region";
    private static final String TEAM = "team";
    private static final String PRACTITIONER = "practitioner";
    private static final String EVERYONE = "everyone";
    private static final int SHOWN = 6;

    /// As it is narrowed now.
    static ScopePage of(Wanted wanted, Toolkits toolkits) {
        return new ScopePage(Form.of(fields(toolkits), values(wanted)));
    }

    private static List<Field> fields(Toolkits toolkits) {
        var kits = toolkits.all().stream()
                .map(toolkit -> new Field.Option(toolkit.id(), toolkit.title()))
                .toList();
        var editions = toolkits.all().stream()
                .flatMap(toolkit -> toolkit.editions().stream())
                .map(Edition::id)
                .distinct()
                .sorted()
                .map(id -> new Field.Option(id, id))
                .toList();
        return List.of(
                new Field.Choice(TOOLKIT, "Toolkit", "", kits, SHOWN, true),
                new Field.Choice(EDITION, "Edition", "", editions, SHOWN, true),
                new Field.Line(FROM, "From", "Day/month/year; empty for the first", 12),
                new Field.Line(TO, "To", "Day/month/year; empty for the latest", 12),
                new Field.Line(REGION, "Region", "Only of this region; empty for any", 30),
                new Field.Line(TEAM, "Team", "Only of this team; empty for any", 30),
                new Field.Line(PRACTITIONER, "Practitioner", "Only this one's; empty for any", 30),
                new Field.Button("use", "Narrow to these"),
                new Field.Button(EVERYONE, "Everyone again"));
    }

    private static Map<String, String> values(Wanted wanted) {
        var values = new LinkedHashMap<String, String>();
        wanted.referrals().toolkit().ifPresent(id -> values.put(TOOLKIT, id));
        wanted.referrals().edition().ifPresent(id -> values.put(EDITION, id));
        wanted.referrals().from().ifPresent(day -> values.put(FROM, Typed.words(day)));
        wanted.referrals().to().ifPresent(day -> values.put(TO, Typed.words(day)));
        wanted.region().ifPresent(name -> values.put(REGION, name));
        wanted.team().ifPresent(name -> values.put(TEAM, name));
        wanted.practitioner().ifPresent(name -> values.put(PRACTITIONER, name));
        return values;
    }

    /// What is wanted, in a few words.
    static String words(Wanted wanted) {
        var words = new ArrayList<String>();
        wanted.referrals().toolkit().ifPresent(words::add);
        wanted.referrals().edition().ifPresent(id -> words.add("edition " + id));
        wanted.referrals().from().ifPresent(day -> words.add("from " + Say.day(day)));
        wanted.referrals().to().ifPresent(day -> words.add("to " + Say.day(day)));
        Stream.of(wanted.region(), wanted.team(), wanted.practitioner())
                .flatMap(Optional::stream)
                .forEach(words::add);
        return words.isEmpty() ? "everyone, all toolkits, all days" : String.join(" · ", words);
    }

    @Override
    public String title() {
        return "Reports · Narrow down";
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        if (input instanceof Input.Pressed pressed && pressed.is(Action.BACK)) {
            return Next.stay(this).back();
        }
        var filling = Filling.of(form, input, world.size().columns());
        var page = new ScopePage(filling.form());
        if (filling.pushed().isEmpty()) {
            return filling.stay(page);
        }
        return filling.pushed().get().equals(EVERYONE)
                ? Next.stay(page).answer(Wanted.ALL)
                : page.narrowed(world.today());
    }

    private Next narrowed(LocalDate today) {
        for (var field : List.of(FROM, TO)) {
            if (!form.tidy(field).isEmpty() && day(field).isEmpty()) {
                return refused(field, "That is no day. Type it as 4/11/2026, or leave it empty.");
            }
        }
        if (day(FROM).filter(today::isBefore).isPresent()) {
            return refused(FROM, "This day is in the future, so nothing can have happened yet. Choose an earlier one.");
        }
        if (day(FROM).isPresent() && day(TO).filter(day(FROM).get()::isAfter).isPresent()) {
            return refused(TO, "This day is before the first, so no day lies between them. Swap them.");
        }
        return Next.stay(this)
                .answer(new Wanted(
                        new Flow.Scope(text(TOOLKIT), text(EDITION), day(FROM), day(TO)),
                        text(REGION),
                        text(TEAM),
                        text(PRACTITIONER)));
    }

    private Next refused(String field, String sentence) {
        return Next.stay(new ScopePage(form.refused(field, sentence)));
    }

    private Optional<String> text(String field) {
        return Optional.of(form.tidy(field)).filter(words -> !words.isEmpty());
    }

    private Optional<LocalDate> day(String field) {
        return Typed.date(form.tidy(field));
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, form);
    }
}
