package org.alongside.tui.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What a page answers: the page it is now, where to go, what to do.
public record Next(Page page, Step step, List<Cmd> commands) {
    /// Keeps its own copy.
    public Next {
        commands = List.copyOf(commands);
    }

    /// Where to go.
    public sealed interface Step {
        /// Nowhere.
        record Stay() implements Step {}

        /// Another page on top of this one.
        record Open(Page page) implements Step {}

        /// Another page instead of this one.
        record Replace(Page page) implements Step {}

        /// To the page beneath; what is typed is kept first.
        record Back() implements Step {}

        /// To the page beneath, with something for it.
        record Answer(Object what) implements Step {}

        /// This page alone is left.
        record Home(Page page) implements Step {}
    }

    /// Stays.
    public static Next stay(Page page) {
        return new Next(page, new Step.Stay(), List.of());
    }

    /// Opens another on top.
    public Next open(Page other) {
        return new Next(page, new Step.Open(other), commands);
    }

    /// Puts another in this one's place.
    public Next replace(Page other) {
        return new Next(page, new Step.Replace(other), commands);
    }

    /// Goes back.
    public Next back() {
        return new Next(page, new Step.Back(), commands);
    }

    /// Goes back with an answer.
    public Next answer(Object what) {
        return new Next(page, new Step.Answer(what), commands);
    }

    /// Leaves only that page.
    public Next home(Page other) {
        return new Next(page, new Step.Home(other), commands);
    }

    /// Asks for something besides.
    public Next ask(Supplier<?> question) {
        return and(new Cmd.Ask(question));
    }

    /// Says something good or neutral.
    public Next say(String sentence) {
        return and(new Cmd.Say(sentence, false));
    }

    /// Says that something is wrong.
    public Next warn(String sentence) {
        return and(new Cmd.Say(sentence, true));
    }

    /// Wants something done besides.
    public Next and(Cmd command) {
        var all = new ArrayList<>(commands);
        all.add(command);
        return new Next(page, step, all);
    }
}
