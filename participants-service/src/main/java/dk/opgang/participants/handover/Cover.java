package dk.opgang.participants.handover;

import java.time.LocalDate;
import java.util.List;

/** Who is handed over. */
record Cover(List<Item> items) {

    /** @param knownHere whether the receiver has registered the person already */
    record Item(int n, String cpr, String givenName, String familyName, LocalDate birthDate, boolean knownHere) {

        /** Never the person: it may end in a log. */
        @Override
        public String toString() {
            return "Cover.Item[**********]";
        }
    }
}
