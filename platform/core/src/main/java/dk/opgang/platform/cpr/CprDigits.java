package dk.opgang.platform.cpr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date within the ten digits of a civil registration number. The century follows from the seventh digit and the year; a
 * replacement number has 60 added to the day. There is no check digit to test: numbers without one have been issued since 2007
 * (CPR-kontoret, Personnummeret i CPR).
 */
public final class CprDigits {

    private static final int LENGTH = 10;
    private static final int CENTURY_DIGIT = 6;
    private static final int REPLACEMENT = 60;
    private static final int FIRST_YEAR = 1858;
    private static final int LAST_YEAR = 2057;

    private CprDigits() {}

    /** The date of birth that ten digits tell, if there is such a date. */
    public static Optional<LocalDate> birthDate(String digits) {
        int yearOfCentury = number(digits, 4, 6);
        int year = century(digits.charAt(CENTURY_DIGIT) - '0', yearOfCentury) + yearOfCentury;
        return date(year, number(digits, 2, 4), number(digits, 0, 2));
    }

    /** Whether ten digits, or twelve with the century written out, begin with a date of birth. */
    static boolean maybe(String digits) {
        if (digits.length() == LENGTH) {
            return birthDate(digits).isPresent();
        }
        int year = number(digits, 4, 8);
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && date(year, number(digits, 2, 4), number(digits, 0, 2)).isPresent();
    }

    /** Whether the number was given to somebody who has no number of their own. */
    public static boolean isReplacement(String digits) {
        return number(digits, 0, 2) > REPLACEMENT;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day > REPLACEMENT ? day - REPLACEMENT : day));
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
