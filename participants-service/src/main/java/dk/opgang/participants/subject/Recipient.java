package dk.opgang.participants.subject;

import java.util.Set;
import java.util.TreeSet;

/** The recipient of a consent as a reader of events: a municipality by its code, anybody else by its CVR. */
public final class Recipient {

    private static final int MUNICIPALITY_LENGTH = 3;

    private Recipient() {}

    /** The controller and, if it is one, the recipient. */
    public static Set<String> municipalities(String controller, String recipient) {
        Set<String> codes = new TreeSet<>(Set.of(controller));
        if (isMunicipality(recipient)) {
            codes.add(recipient);
        }
        return codes;
    }

    public static Set<String> organisations(String recipient) {
        return isMunicipality(recipient) ? Set.of() : Set.of(recipient);
    }

    private static boolean isMunicipality(String party) {
        return party.length() == MUNICIPALITY_LENGTH;
    }
}
