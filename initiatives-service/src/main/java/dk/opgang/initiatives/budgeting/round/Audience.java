package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.value.Party;
import java.util.Set;

/** Who is told of what only the organiser may see. */
public final class Audience {

    private Audience() {}

    public static Set<String> municipalities(String organiser) {
        return new Party(organiser).isMunicipality() ? Set.of(organiser) : Set.of();
    }

    public static Set<String> organisations(String organiser) {
        return new Party(organiser).isMunicipality() ? Set.of() : Set.of(organiser);
    }
}
