package dk.opgang.participants.duplicate;

import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.Identity;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who a participant is, as far as two are compared by it. It is in memory alone.
 *
 * @param cpr ten digits
 * @param given how the given name sounds
 * @param family how the family name sounds
 */
record Person(
        UUID id,
        String cpr,
        String given,
        String family,
        @Nullable UUID housingAreaId) {

    private static final int TWO = 2;

    static Person of(UUID id, Identity identity, @Nullable UUID housingAreaId) {
        return new Person(
                id,
                identity.cpr(),
                NameSound.ofGiven(identity.givenName()),
                NameSound.ofFamily(identity.familyName()),
                housingAreaId);
    }

    /** Why the two may be one; a number that is nearly the same says nothing if no name is. */
    Set<Reason> like(Person other) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        boolean sameGiven = given.equals(other.given);
        boolean sameFamily = family.equals(other.family);
        if (sameGiven && sameFamily) {
            boolean sameDay = number().birthDate().equals(other.number().birthDate());
            if (sameDay) {
                reasons.add(Reason.SAME_NAME_AND_BIRTH_DATE);
            }
            if (sameDay && number().isReplacement() != other.number().isReplacement()) {
                reasons.add(Reason.REPLACEMENT_NUMBER);
            }
            if (housingAreaId != null && housingAreaId.equals(other.housingAreaId)) {
                reasons.add(Reason.SAME_NAME_AND_AREA);
            }
        }
        if (sameGiven || sameFamily) {
            int[] apart = apart(other);
            if (apart.length == 1) {
                reasons.add(Reason.ONE_DIGIT_APART);
            } else if (apart.length == TWO && isSwapped(other, apart[0], apart[1])) {
                reasons.add(Reason.DIGITS_SWAPPED);
            }
        }
        return reasons;
    }

    Cpr number() {
        return new Cpr(cpr);
    }

    /** The places in which the two numbers differ. */
    private int[] apart(Person other) {
        return IntStream.range(0, cpr.length())
                .filter(place -> cpr.charAt(place) != other.cpr.charAt(place))
                .toArray();
    }

    private boolean isSwapped(Person other, int one, int two) {
        return cpr.charAt(one) == other.cpr.charAt(two) && cpr.charAt(two) == other.cpr.charAt(one);
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "Person[**********]";
    }
}
