package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import java.util.Iterator;
import java.util.List;

/** The personas that people use, by the names that the issuer of the local stack knows. */
public final class Personas implements Iterable<String> {

    public static final List<String> NAMES = List.of(
            "aabenraa",
            "aalborg",
            "admin",
            "auditor",
            "bo-vest",
            "boligselskabet-sjaelland",
            "contractor",
            "coordinator",
            "frontend",
            "fyns-almennyttige",
            "gladsaxe",
            "greve",
            "helsingoer",
            "himmerland",
            "hoeje-taastrup",
            "horsens",
            "horsens-controller",
            "horsens-trusted",
            "kab-3b",
            "koebenhavn",
            "koege",
            "nursery",
            "odense",
            "odinsgaarden",
            "portal",
            "salus");

    /** Services ask each other in their own names; whoever knows one may speak as it. */
    private static final String SERVICE = "-service";

    static void require(String name) {
        if (!NAMES.contains(name) && !name.endsWith(SERVICE)) {
            throw CommandFailed.wrongUse(Word.NO_PERSONA, name, text());
        }
    }

    static String text() {
        return String.join(", ", NAMES);
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }
}
