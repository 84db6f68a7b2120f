package dk.opgang.network.group;

import dk.opgang.network.member.MemberFacts;
import java.time.LocalDate;

/** A seat that counts on a day, with the member whose it is. */
record Occupied(MemberFacts member, SeatForm seat) {

    private static final String CHAIR = "chair";

    /** Whether it counts: a deputy's does not, nor one that is empty or whose member has left. */
    static boolean counts(MemberFacts member, SeatForm seat, LocalDate day) {
        return !seat.isDeputy() && seat.isTakenOn(day) && member.isMemberOn(day);
    }

    boolean isChair() {
        return seat.role().equals(CHAIR);
    }
}
