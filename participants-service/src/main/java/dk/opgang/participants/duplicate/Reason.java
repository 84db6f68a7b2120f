package dk.opgang.participants.duplicate;

import dk.opgang.platform.coded.Coded;

/** Why two records may be of one person, and how much that says: a code of {@code duplicate-reasons}. */
enum Reason implements Coded {
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
}
