package dk.opgang.participants.participant;

import dk.opgang.platform.cpr.CprDigits;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number: {@code DDMMYYNNNN}, with or without a hyphen before the last four.
 *
 * <p>The date must exist; a replacement number is given to people without a number of their own. See {@link CprDigits}.
 *
 * <p>No message and no text form of this value ever shows the number.
 *
 * @param digits the ten digits
 */
public record Cpr(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}-?[0-9]{4}");

    public Cpr {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("A CPR has the form DDMMYYNNNN or DDMMYY-NNNN");
        }
        digits = digits.replace("-", "");
        if (CprDigits.birthDate(digits).isEmpty()) {
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
        return CprDigits.birthDate(digits).orElseThrow();
    }

    public int birthYear() {
        return birthDate().getYear();
    }

    /** Whether the number was given to somebody who has no number of their own. */
    public boolean isReplacement() {
        return CprDigits.isReplacement(digits);
    }

    /** Never the number itself: it may end in a log. */
    @Override
    public String toString() {
        return "Cpr[**********]";
    }
}
