package dk.opgang.participants.duplicate;

import java.util.Locale;

/** Why two records may be of one person, and how much that says. */
enum Reason {
    SAME_NAME_AND_BIRTH_DATE(60),
    DIGITS_SWAPPED(35),
    ONE_DIGIT_APART(30),
    REPLACEMENT_NUMBER(30),
    SAME_NAME_AND_AREA(25);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** A code of duplicate-reasons. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
