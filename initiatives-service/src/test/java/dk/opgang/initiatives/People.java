package dk.opgang.initiatives;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Participants whose ids tell their municipality and year of birth, so that a double in another class loader knows them. */
final class People {

    /** A participant after whom the owner is asked in vain: it is out of order. */
    static final String UNANSWERED = "0197ffff-0000-7000-8000-000000000500";

    private static final String ANY = "01980a5e-7c00-7";
    /** Tests that restart the service load this class again, with the same database. */
    private static final String THIS_TIME =
            ANY + "%03x".formatted(ThreadLocalRandom.current().nextInt(0x1000));

    private static final String KNOWN = "-8000-0";
    /** The owner does not know it, yet its event arrives while the owner is asked. */
    private static final String ARRIVING = "-9000-0";

    /** The owner knows it, and does not answer the first questions about it. */
    private static final String HESITATING = "-a000-0";
    /** So often it is asked in vain; that a batch waits however long it takes is held by the tests of batches. */
    static final int IN_VAIN = 2;

    private static final Pattern HESITATED = Pattern.compile(ANY + "[0-9a-f]{3}" + HESITATING + "[0-9a-f]{11}");

    private static final AtomicInteger NEXT = new AtomicInteger();

    private People() {}

    /** A participant whom the municipality has just registered. */
    static UUID born(int year, String municipality) {
        return UUID.fromString(THIS_TIME + KNOWN + municipality + year + "%04d".formatted(NEXT.incrementAndGet()));
    }

    static UUID adult(String municipality) {
        return born(1984, municipality);
    }

    /** A participant whose event arrives while somebody looks for it. */
    static UUID arriving(String municipality) {
        return UUID.fromString(THIS_TIME + ARRIVING + municipality + "1984%04d".formatted(NEXT.incrementAndGet()));
    }

    /** A participant about whom the owner has to be asked more than once. */
    static UUID hesitating(int year, String municipality) {
        return UUID.fromString(THIS_TIME + HESITATING + municipality + year + "%04d".formatted(NEXT.incrementAndGet()));
    }

    /** The first one among those that a question names. */
    static Optional<String> hesitated(String question) {
        return HESITATED.matcher(question).results().map(MatchResult::group).findFirst();
    }

    static boolean isArriving(UUID id) {
        return is(id, ARRIVING);
    }

    static boolean exists(UUID id) {
        return is(id, KNOWN) || is(id, HESITATING);
    }

    static String municipality(UUID id) {
        return id.toString().substring(25, 28);
    }

    static int birthYear(UUID id) {
        return Integer.parseInt(id.toString().substring(28, 32));
    }

    /** All of them were born in the middle of the year. */
    static LocalDate birthday(UUID id) {
        return LocalDate.of(birthYear(id), 7, 1);
    }

    private static boolean is(UUID id, String kind) {
        return id.toString().startsWith(ANY) && id.toString().startsWith(kind, ANY.length() + 3);
    }
}
