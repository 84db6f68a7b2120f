package dk.opgang.platform.batch.forgetting;

import dk.opgang.platform.cpr.CprFinder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells that a kept row is about a person who is to be forgotten. A row is meant if it tells one of these, mistyped ones included:
 * better one row too many is deleted than one is left.
 *
 * @param ids by which the person was known here
 * @param numbers the person's present and earlier numbers, ten digits each
 * @param names the person's present and earlier names
 * @param keys the posters' own names of what they posted about the person
 * @param anyNumber whether the person's number is not known here: then every row that tells one such number is meant
 */
public record Traces(Set<UUID> ids, Set<String> numbers, Set<PersonName> names, Set<String> keys, boolean anyNumber)
        implements Predicate<RejectedRow> {

    private static final int SHORTEST_KEY = 4;
    private static final int NUMBER = 10;
    private static final int SLIPS = 2;

    /** Digits that may be a number, with whatever people put between them; possessive, since a greedy loop needs stack for each digit. */
    private static final Pattern DIGITS = Pattern.compile("[0-9](?:[ ./\\u00A0\\u2013-]{0,3}[0-9])*+");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    public Traces {
        ids = Set.copyOf(ids);
        numbers = Set.copyOf(numbers);
        names = Set.copyOf(names);
        keys = Set.copyOf(keys);
    }

    /** Of a person of whom the service knows no more than an id and what was posted about it. */
    public static Traces ofId(Set<UUID> ids, Set<String> keys) {
        return new Traces(ids, Set.of(), Set.of(), keys, true);
    }

    @Override
    public boolean test(RejectedRow row) {
        String text = row.text();
        String lower = text.toLowerCase(Locale.ROOT);
        return ids.stream().anyMatch(id -> lower.contains(id.toString()))
                || keys.stream().anyMatch(key -> tellsKey(row, key))
                || tellsNumber(text)
                || anyNumber && CprFinder.isInKey(text)
                || tellsName(text);
    }

    private static boolean tellsKey(RejectedRow row, String key) {
        return key.equals(row.sourceId()) || key.length() >= SHORTEST_KEY && isWord(row.text(), key);
    }

    /** Whether the key stands there by itself, and not as a part of another one. */
    private static boolean isWord(String text, String key) {
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            int end = at + key.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsNumber(String text) {
        if (numbers.isEmpty()) {
            return false;
        }
        String all = NO_DIGIT.matcher(text).replaceAll("");
        if (numbers.stream().anyMatch(all::contains)) {
            return true;
        }
        Matcher run = DIGITS.matcher(text);
        while (run.find()) {
            String digits = NO_DIGIT.matcher(run.group()).replaceAll("");
            if (numbers.stream().anyMatch(number -> isNearly(digits, number))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the digits are the number with two slips of the fingers at the most. */
    private static boolean isNearly(String digits, String number) {
        return Math.abs(digits.length() - NUMBER) <= SLIPS && TypingErrors.atMost(SLIPS, digits, number);
    }

    private boolean tellsName(String text) {
        if (names.isEmpty()) {
            return false;
        }
        List<String> words = PersonName.words(text);
        return names.stream().anyMatch(name -> name.isIn(words));
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "Traces[**********]";
    }
}
