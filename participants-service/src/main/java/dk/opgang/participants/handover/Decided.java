package dk.opgang.participants.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a package when somebody wanted to move it on.
 *
 * @param done false if it stands where that is not possible
 * @param participants whom the receiver has accepted
 */
record Decided(
        UUID id,
        boolean done,
        String state,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate takesOverOn,
        List<String> dataCategories,
        List<Accepted> participants) {

    /**
     * One who was accepted.
     *
     * @param n of the person in the package, from 1
     * @param participantId with the receiver
     * @param linked whether the receiver knew the person before
     */
    record Accepted(int n, UUID participantId, boolean linked) {}

    static Decided of(HandoverPackage it) {
        return of(it, true, List.of());
    }

    static Decided refused(HandoverPackage it) {
        return of(it, false, List.of());
    }

    static Decided of(HandoverPackage it, boolean done, List<Accepted> participants) {
        return new Decided(
                it.id(),
                done,
                it.state().code(),
                it.acceptedOn(),
                it.takesOverOn(),
                List.copyOf(it.dataCategories()),
                participants);
    }
}
