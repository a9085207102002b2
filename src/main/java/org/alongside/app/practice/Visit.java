package org.alongside.app.practice;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.TaskStatus;

/// One session of a [Story].
///
/// @param daysAgo negative for one still to come
/// @param exercises their numbers in the book, from 1
/// @param words answers to the first prompts of each exercise
/// @param taskBecame what became of the task set before
/// @param score about what the person gave in the session check
record Visit(
        int daysAgo,
        Optional<Outcome> outcome,
        List<Integer> exercises,
        Shown shown,
        Relevance relevance,
        List<String> words,
        String note,
        boolean isSensitive,
        TaskStatus taskBecame,
        int score) {
    static Visit held(int daysAgo, int score, String note, List<String> words, Integer... exercises) {
        return new Visit(
                daysAgo,
                Optional.of(Outcome.ATTC),
                List.of(exercises),
                Shown.FULL,
                Relevance.ABOUT_ME,
                words,
                note,
                false,
                TaskStatus.DONE,
                score);
    }

    static Visit missed(int daysAgo, Outcome outcome, String note) {
        return empty(daysAgo, Optional.of(outcome), note);
    }

    static Visit planned(int inDays) {
        return empty(-inDays, Optional.empty(), "");
    }

    private static Visit empty(int daysAgo, Optional<Outcome> outcome, String note) {
        return new Visit(
                daysAgo,
                outcome,
                List.of(),
                Shown.FULL,
                Relevance.ABOUT_ME,
                List.of(),
                note,
                false,
                TaskStatus.DONE,
                0);
    }

    Visit by(Shown how) {
        return new Visit(daysAgo, outcome, exercises, how, relevance, words, note, isSensitive, taskBecame, score);
    }

    Visit feeling(Relevance how) {
        return new Visit(daysAgo, outcome, exercises, shown, how, words, note, isSensitive, taskBecame, score);
    }

    Visit taskWas(TaskStatus became) {
        return new Visit(daysAgo, outcome, exercises, shown, relevance, words, note, isSensitive, became, score);
    }

    Visit sensitive() {
        return new Visit(daysAgo, outcome, exercises, shown, relevance, words, note, true, taskBecame, score);
    }
}
