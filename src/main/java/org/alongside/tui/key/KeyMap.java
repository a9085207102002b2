package org.alongside.tui.key;

import static org.alongside.tui.key.Where.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.tui.key.Key.Name;

/// The one key map: dispatch, the hint line, help and the palette all read it. Earlier lines win.
public final class KeyMap {
    private static final List<Binding> ALL = new ArrayList<>();

    private KeyMap() {}

    static {
        everywhere();
        clip();
        forms();
        lists();
        places();
    }

    private static void everywhere() {
        add(Action.SHIELD, "shield", "Hide everything private, at once", 5, keys(Name.F9, Key.ctrl(' ')), EVERYWHERE);
        add(Action.HELP, "help", "Help for this screen", 4, keys(Name.F1), EVERYWHERE);
        add(Action.PALETTE, "find or do", "Find anything, do anything", 1, keys(Key.ctrl('p')), EVERYWHERE);
        add(Action.SETTINGS, "settings", "Settings, keys and copies", 1, keys(Name.F2), EVERYWHERE);
        add(Action.REDRAW, "redraw", "Draw the screen again", 0, keys(Key.ctrl('l')), EVERYWHERE);
        add(
                Action.CONTRAST,
                "contrast",
                "High contrast, or the usual colours again",
                1,
                keys(Key.ctrl('t')),
                EVERYWHERE);
        add(Action.LEAVE, "leave", "Leave Alongside", 1, keys(Key.ctrl('q'), Key.ctrl('c')), EVERYWHERE);
    }

    private static void clip() {
        add(Action.CLIP_PAUSE, "pause or go on", "Pause or go on", 60, keys(Key.of(' ')), PLAYING);
        add(Action.CLIP_BACK, "5 s back", "Five seconds back", 58, keys(Name.LEFT), PLAYING);
        add(Action.CLIP_FORWARD, "5 s on", "Five seconds on", 57, keys(Name.RIGHT), PLAYING);
        add(Action.CLIP_PREVIOUS, "chapter back", "Chapter before", 56, keys(Name.PAGE_UP), PLAYING);
        add(Action.CLIP_NEXT, "chapter on", "Next chapter", 55, keys(Name.PAGE_DOWN), PLAYING);
        add(Action.CLIP_CAPTIONS, "captions", "Captions on or off", 54, keys(Key.of('c'), Key.of('C')), PLAYING);
        add(Action.CLIP_QUIETER, "quieter", "Quieter", 52, keys(Key.of('-')), PLAYING);
        add(Action.CLIP_LOUDER, "louder", "Louder", 51, keys(Key.of('+'), Key.of('=')), PLAYING);
        add(Action.CLIP_FULL, "full screen", "Full screen or not", 50, keys(Key.of('f'), Key.of('F')), PLAYING);
        add(
                Action.CLIP_STOP,
                "stop",
                "Stop the clip and go back",
                59,
                keys(Key.of('s'), Key.of('S'), Key.of(Name.ESCAPE)),
                PLAYING);
        add(Action.PACE, "pace", "Turn the pages by themselves, or stop", 59, keys(Key.of(' ')), READ_TOGETHER);
    }

    private static void forms() {
        add(Action.SAVE, "save now", "Save now", 30, keys(Key.ctrl('s')), SAVING);
        add(Action.PLAY, "play the clip", "Play the clip", 45, keys(Name.F5), Where.CLIP);
        add(Action.NEXT_FIELD, "next field", "Next field", 35, keys(Name.TAB), FORM);
        add(Action.PREVIOUS_FIELD, "field before", "Field before", 0, keys(Key.shift(Name.TAB)), FORM);
        add(
                Action.ALLOWED_ANSWERS,
                "allowed answers",
                "Allowed answers of this field",
                36,
                keys(Name.F4),
                CHOICE,
                FORM);
        add(Action.PICK_ANSWER, "choose", "Choose an answer, tick or untick", 0, keys(Key.of(' ')), CHOICE, FORM);
        add(Action.NEXT_ANSWER, "change", "Next answer", 0, keys(Name.RIGHT), CHOICE, FORM);
        add(Action.PREVIOUS_ANSWER, "change", "Answer before", 0, keys(Name.LEFT), CHOICE, FORM);
        add(Action.UNDO, "undo", "Undo", 10, keys(Key.ctrl('z')), TYPING);
        add(Action.REDO, "redo", "Redo", 0, keys(Key.ctrl('y')), TYPING);
    }

    private static void lists() {
        add(Action.FIND, "find", "Find an exercise by any word in it", 39, keys(Key.of('/')), Where.TOOLKITS, LETTERS);
        add(Action.FILTER, "filter", "Filter this list", 25, keys(Key.of('/')), Where.FILTER, LETTERS);
        add(Action.HELP, "help", "Help for this screen", 0, keys(Key.of('?')), LETTERS);
        add(Action.UP, "up", "Up", 0, keys(Name.UP), EVERYWHERE);
        add(Action.DOWN, "down", "Down", 0, keys(Name.DOWN), EVERYWHERE);
        add(Action.PAGE_UP, "page up", "A page up", 0, keys(Name.PAGE_UP), EVERYWHERE);
        add(Action.PAGE_DOWN, "page down", "A page down", 18, keys(Name.PAGE_DOWN), READING);
        add(Action.PAGE_DOWN, "page down", "A page down", 0, keys(Name.PAGE_DOWN), EVERYWHERE);
        add(Action.FIRST, "first", "To the first", 0, keys(Name.HOME), EVERYWHERE);
        add(Action.LAST, "last", "To the last", 0, keys(Name.END), EVERYWHERE);
        add(Action.OPEN, "score it", "Score how far the goal has come", 45, keys(Name.ENTER), LIST, Where.GOAL);
        add(Action.OPEN, "score", "Enter a score, or correct one", 45, keys(Name.ENTER), LIST, MEASURES);
        add(Action.OPEN, "open", "Open or accept", 40, keys(Name.ENTER), LIST);
        add(Action.OPEN, "go on", "Open or accept", 0, keys(Name.ENTER), EVERYWHERE);
        add(
                Action.BACK,
                "back",
                "Back one level, or clear a filter; no text is lost",
                20,
                keys(Name.ESCAPE),
                EVERYWHERE);
    }

    private static void places() {
        letter(Action.GO_PEOPLE, 'p', "people", "All people", 34, TODAY);
        letter(Action.GO_TOOLKITS, 't', "toolkits", "Toolkits and their exercises", 33, TODAY);
        letter(Action.GO_REPORTS, 'r', "reports", "Reports over everyone", 32, TODAY);
        letter(Action.NARROW, 'n', "narrow down", "Narrow down to some referrals, days or practitioners", 33, REPORTS);
        letter(Action.PRINT, 'p', "print or save", "Print the report, or write it to a file", 34, REPORT);
        letter(Action.MESSAGES, 'm', "messages", "What happened since you unlocked", 6, TODAY);
        letter(Action.SETTINGS, 's', "settings", "Settings, keys and copies", 5, TODAY);
        letter(Action.LOCK, 'k', "lock", "Lock the vault", 2, TODAY);
        letter(Action.ADD_PERSON, 'a', "add a person", "Add a person", 34, PEOPLE);
        letter(Action.LOG_SESSION, 'l', "log a session", "Log a session, or go on with one", 39, PERSON);
        letter(Action.REFER, 'r', "refer", "Start a referral", 34, PERSON);
        letter(Action.PLAN_SESSION, 'n', "next appointment", "Plan a session", 33, PERSON);
        letter(Action.CHANGE_STATUS, 's', "status", "Change the status of the referral", 29, PERSON);
        letter(Action.END_REFERRAL, 'e', "end", "End the referral", 28, PERSON);
        letter(Action.GO_TOOLKITS, 't', "toolkit", "The exercises of the toolkit, for this person", 30, PERSON);
        letter(Action.EDIT_PERSON, 'i', "edit", "Change what is held about the person", 14, PERSON);
        letter(Action.OTHER_REFERRAL, 'o', "other referral", "Turn to another referral of this person", 13, PERSON);
        add(Action.NEXT_TAB, "next part", "Next part of this screen", 32, keys(Name.TAB, Key.of(Name.RIGHT)), PERSON);
        add(Action.PREVIOUS_TAB, "part before", "Part before", 0, keys(Key.shift(Name.TAB), Key.of(Name.LEFT)), PERSON);
        letter(Action.PRINT, 'p', "print", "Print about this person, or write it to a file", 27, PERSON);
        letter(Action.CHECK_TASK, 'c', "check the task", "Check a task with the person", 38, TASK);
        letter(Action.SET_GOAL, 'g', "new goal", "Set a goal in the person's own words", 44, GOALS);
        letter(Action.SET_GOAL, 'g', "set a goal", "Set a goal in the person's own words", 12, PERSON);
        letter(Action.CHANGE_GOAL, 'w', "reword", "Set the goal anew, in other words", 43, Where.GOAL);
        letter(Action.GO_MEASURES, 'm', "measures", "Scores on measures that the service is licensed for", 42, GOALS);
        letter(Action.GO_MEASURES, 'm', "measures", "Scores on measures that the service is licensed for", 11, PERSON);
        letter(Action.REMOVE_GOAL, 'x', "remove", "Remove a goal that was set in error", 41, Where.GOAL);
        letter(Action.ADD_EXERCISE, 'a', "add an exercise", "Add an exercise to this session", 38, SESSION);
        letter(Action.REMOVE_EXERCISE, 'x', "take out", "Take the exercise out of this session", 31, SESSION);
        letter(Action.SET_TASK, 't', "task", "Agree a task", 37, SESSION);
        letter(Action.FINISH, 'f', "finish", "Finish: outcome, note, next appointment", 39, SESSION);
        letter(Action.PRINT, 'p', "print", "Print a worksheet, a summary or a diary", 36, EXERCISE);
        letter(Action.PRINT, 'p', "print", "Print a worksheet, a summary or a diary", 27, PAPER);
        letter(Action.USE_EXERCISE, 'u', "use it", "Use this exercise in a session", 44, COURSE);
        add(
                Action.READ_TOGETHER,
                "read it together",
                "Read the clip's words together",
                37,
                keys(Key.of('r')),
                EXERCISE,
                Where.CLIP,
                LETTERS);
    }

    private static void letter(Action action, char key, String words, String sentence, int weight, Where where) {
        add(action, words, sentence, weight, keys(Key.of(key)), where, LETTERS);
    }

    private static List<Key> keys(Name name, Key... others) {
        var all = new ArrayList<Key>();
        all.add(Key.of(name));
        all.addAll(List.of(others));
        return all;
    }

    private static List<Key> keys(Key... keys) {
        return List.of(keys);
    }

    private static void add(Action action, String words, String sentence, int weight, List<Key> keys, Where... where) {
        ALL.add(new Binding(action, keys, words, sentence, Set.of(where), weight));
    }

    /// Every line of the map.
    public static List<Binding> all() {
        return List.copyOf(ALL);
    }

    /// What a key does there, if anything. Letters do something only where [Where#LETTERS] holds.
    public static Optional<Action> find(Key key, Set<Where> places) {
        return ALL.stream()
                .filter(binding -> binding.keys().contains(key) && binding.holdsIn(places))
                .map(Binding::action)
                .findFirst();
    }

    /// What can be done there, the most wanted first; one line for an action.
    public static List<Binding> in(Set<Where> places) {
        var seen = new ArrayList<Action>();
        return ALL.stream()
                .filter(binding -> binding.holdsIn(places))
                .filter(binding -> !seen.contains(binding.action()) && seen.add(binding.action()))
                .sorted(Comparator.comparingInt(Binding::weight).reversed())
                .toList();
    }

    /// The five to seven that the hint line names.
    public static List<Binding> hints(Set<Where> places) {
        var wanted = in(places).stream().filter(binding -> binding.weight() > 0).toList();
        var best = new ArrayList<>(wanted.stream()
                .filter(binding -> !binding.where().contains(EVERYWHERE) || binding.action() == Action.BACK)
                .limit(5)
                .toList());
        wanted.stream()
                .filter(binding -> binding.action() == Action.SHIELD || binding.action() == Action.HELP)
                .forEach(best::add);
        return best;
    }
}
