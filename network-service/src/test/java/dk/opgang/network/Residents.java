package dk.opgang.network;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Participants and housing areas whose ids tell what their owners answer of them, so that a double in another class loader knows them. */
public final class Residents {

    private static final String KNOWN = "8000";
    private static final String RESTRICTED = "9000";
    private static final String LISTED = "8001";
    private static final String UNKNOWN = "a000";

    private Residents() {}

    /** A participant of that age in the municipality. */
    public static UUID aged(int age, String municipality) {
        return id(age, KNOWN, municipality);
    }

    public static UUID restricted(String municipality) {
        return id(40, RESTRICTED, municipality);
    }

    /** Nobody that any service knows. */
    public static UUID nobody() {
        return id(40, UNKNOWN, "615");
    }

    /** A housing area on no list. */
    public static UUID area(String municipality) {
        return id(0, KNOWN, municipality);
    }

    /** A housing area on a list. */
    public static UUID listedArea(String municipality) {
        return id(0, LISTED, municipality);
    }

    static boolean exists(UUID id) {
        return id.toString().startsWith("01980a5e-7c00-7") && !kind(id).equals(UNKNOWN);
    }

    static boolean isRestricted(UUID id) {
        return kind(id).equals(RESTRICTED);
    }

    static boolean isListed(UUID id) {
        return kind(id).equals(LISTED);
    }

    static int age(UUID id) {
        return Integer.parseInt(id.toString().substring(15, 18));
    }

    static String municipality(UUID id) {
        return id.toString().substring(25, 28);
    }

    private static String kind(UUID id) {
        return id.toString().substring(19, 23);
    }

    private static UUID id(int age, String kind, String municipality) {
        return UUID.fromString("01980a5e-7c00-7%03d-%s-0%s%08x"
                .formatted(age, kind, municipality, ThreadLocalRandom.current().nextInt()));
    }
}
