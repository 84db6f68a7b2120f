package dk.opgang.local.cli;

import dk.opgang.local.oidc.Persona;
import java.util.Locale;

/** What can be imported: the collection of its batches, and who posts it by default. */
enum ImportKind {
    PLACEMENTS("/v1/placement-batches", Persona.ODINSGAARDEN),
    PARTICIPANTS("/v1/participant-batches", Persona.HORSENS),
    OBSERVATIONS("/v1/observation-batches", Persona.ADMIN);

    private final String collection;
    private final Persona poster;

    ImportKind(String collection, Persona poster) {
        this.collection = collection;
        this.poster = poster;
    }

    String collection() {
        return collection;
    }

    Persona poster() {
        return poster;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
