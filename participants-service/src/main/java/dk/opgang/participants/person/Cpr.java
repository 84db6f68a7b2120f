package dk.opgang.participants.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number: {@code DDMMYYNNNN}, with or without a hyphen before the last four.
 *
 * <p>The date must exist. The century follows from the seventh digit and the year. A replacement number, given to people without
 * a number of their own, has 60 added to the day. The check digit is not tested, since numbers without one have been issued
 * since 2007 (CPR-kontoret, Personnummeret i CPR).
 *
 * <p>No message and no text form of this value ever shows the number.
 *
 * @param digits the ten digits
 */
public record Cpr(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}-?[0-9]{4}");
    private static final int REPLACEMENT = 60;
    private static final int CENTURY_DIGIT = 6;

    public Cpr {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("A CPR has the form DDMMYYNNNN or DDMMYY-NNNN");
        }
        digits = digits.replace("-", "");
        if (dateOf(digits).isEmpty()) {
            throw new IllegalArgumentException("A CPR begins with a date that exists");
        }
    }

    /** The number, if the text is one. */
    public static Optional<Cpr> parse(String text) {
        try {
            return Optional.of(new Cpr(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return dateOf(digits).orElseThrow();
    }

    public int birthYear() {
        return birthDate().getYear();
    }

    /** Whether the number was given to somebody who has no number of their own. */
    public boolean isReplacement() {
        return number(digits, 0, 2) > REPLACEMENT;
    }

    /** Never the number itself: it may end in a log. */
    @Override
    public String toString() {
        return "Cpr[**********]";
    }

    private static Optional<LocalDate> dateOf(String digits) {
        int day = number(digits, 0, 2);
        int realDay = day > REPLACEMENT ? day - REPLACEMENT : day;
        int year = century(digits.charAt(CENTURY_DIGIT) - '0', number(digits, 4, 6)) + number(digits, 4, 6);
        try {
            return Optional.of(LocalDate.of(year, number(digits, 2, 4), realDay));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int century(int seventhDigit, int yearOfCentury) {
        return switch (seventhDigit) {
            case 0, 1, 2, 3 -> 1900;
            case 4, 9 -> yearOfCentury <= 36 ? 2000 : 1900;
            default -> yearOfCentury <= 57 ? 2000 : 1800;
        };
    }

    private static int number(String digits, int begin, int end) {
        return Integer.parseInt(digits, begin, end, 10);
    }
}
