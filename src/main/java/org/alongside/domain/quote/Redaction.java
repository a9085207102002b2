package org.alongside.domain.quote;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of what somebody said whatever may name a person or a place: it hides too much rather than too little. A
/// mark stands where something was.
///
/// Hidden are addresses of every kind, dates, numbers of three digits and more, the person's own names and common given
/// names however they are typed, and every word with a capital that does not begin a sentence; one that does stays only
/// where the toolkits use it as a plain word. What no rule can see (a rare name typed small, a job, an illness, a story
/// that is known) is for the person who reads it before it leaves.
public final class Redaction {
    private static final String NAME = "[name]";
    private static final String NUMBER = "[number]";
    private static final String DATE = "[date]";
    private static final String ADDRESS = "[address]";

    private static final Pattern ADDRESSES = Pattern.compile("\\S+@\\S+|@\\w+|(?:https?://|www\\.)\\S+"
            + "|(?i:(?<![\\p{L}\\p{N}])[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}(?![\\p{L}\\p{N}]))");
    private static final Pattern DATES = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{1,4})?"
            + "|(?i:\\d{1,2}(?:st|nd|rd|th)))(?![\\p{L}\\p{N}])");
    private static final Pattern WITH_DIGIT = Pattern.compile("[\\p{L}\\p{N}'-]*\\p{N}[\\p{L}\\p{N}'-]*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(?i)\\d{1,2}(?:am|pm|s)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");
    private static final Pattern OWNED = Pattern.compile("['’](?:s|S)?$");
    private static final Pattern AGAIN = Pattern.compile("(\\[(?:name|number|date|address)])(?:[ ,&-]*\\1)+");

    private static final Set<String> NEVER_NAMES = Set.of(
            "a",
            "i",
            "i'm",
            "i'd",
            "i'll",
            "i've",
            "tv",
            "ok",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "will",
            "may",
            "can",
            "so",
            "no",
            "but",
            "my",
            "we",
            "it");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Set<String> known;
    private final Set<String> plain;

    /// @param known names of people and practitioners here, in small letters: hidden where they bear a capital
    /// @param plain words that are no names, in small letters
    public Redaction(Set<String> known, Set<String> plain) {
        this.known = Set.copyOf(known);
        this.plain = Set.copyOf(plain);
    }

    /// What may be read of it. Doing it again changes nothing.
    ///
    /// @param own the speaker's and the practitioner's names, in small letters: hidden however they are typed
    public String of(String said, Set<String> own) {
        var text = ADDRESSES.matcher(said).replaceAll(ADDRESS);
        text = DATES.matcher(text).replaceAll(DATE);
        text = WITH_DIGIT
                .matcher(text)
                .replaceAll(found -> PLAIN_NUMBER.matcher(found.group()).matches() ? found.group() : NUMBER);
        var shown = text;
        text = WORD.matcher(shown)
                .replaceAll(found ->
                        Matcher.quoteReplacement(word(found.group(), beginsSentence(shown, found.start()), own)));
        return AGAIN.matcher(text).replaceAll("$1");
    }

    /// Words in small letters that are not among the plain ones: worth a second look.
    public SortedSet<String> strange(String redacted) {
        var strange = new TreeSet<String>();
        var words = WORD.matcher(redacted.replaceAll("\\[[a-z]+]", " "));
        while (words.find()) {
            var word = small(words.group());
            if (!plain.contains(word) && !NEVER_NAMES.contains(word) && !plain.contains(bare(word))) {
                strange.add(word);
            }
        }
        return strange;
    }

    private String word(String word, boolean first, Set<String> own) {
        var small = small(word);
        var bare = bare(small);
        var kept = word.substring(bare.length()); // 's
        if (own.contains(bare) || GivenNames.NAMES.contains(bare) || partIn(bare, own)) {
            return NAME + kept;
        }
        if (!Character.isUpperCase(word.codePointAt(0)) || NEVER_NAMES.contains(small)) {
            return word;
        }
        if (MONTHS.contains(bare)) {
            return DATE + kept;
        }
        boolean plainWord = plain.contains(small) || plain.contains(bare);
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.UK));
        boolean named = known.contains(bare) || GivenNames.WORDS_TOO.contains(bare);
        return plainWord && !named && (first || shouted) ? word : NAME + kept;
    }

    /// A double name holds single ones.
    private static boolean partIn(String bare, Set<String> own) {
        for (var part : bare.split("['’-]", -1)) {
            if (own.contains(part) || GivenNames.NAMES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.UK).replace('’', '\'');
    }

    private static String bare(String word) {
        return OWNED.matcher(word).replaceFirst("");
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && " \t\"'“”‘’(*-–".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || ".!?\n".indexOf(text.charAt(before)) >= 0;
    }
}
