package dk.opgang.network.handover;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is handed over. It passes through and is kept nowhere here. */
@Schema(name = "HandoverCover")
record HandoverCover(List<Item> items) {

    /**
     * One of them.
     *
     * @param n the number in the package, from 1
     * @param knownHere whether the receiver has registered the person already
     */
    @Schema(name = "HandoverCoverItem")
    record Item(int n, String cpr, String givenName, String familyName, LocalDate birthDate, boolean knownHere) {

        /** Never the person: it may end in a log. */
        @Override
        public String toString() {
            return "HandoverCover.Item[**********]";
        }
    }

    /** Never the people: it may end in a log. */
    @Override
    public String toString() {
        return "HandoverCover[**********]";
    }
}
