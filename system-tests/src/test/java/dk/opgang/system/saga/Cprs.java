package dk.opgang.system.saga;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Made-up CPR numbers of adults, each given once: a test that is repeated in the same stack meets nobody from its first try. No other test
 * registers people of these birthdays.
 */
final class Cprs {

    private static final int FIRST_DAY = 61;
    private static final int DAYS = 28;
    private static final int FIRST_SERIAL = 1_000;
    private static final int SERIALS = 3_000;

    private static final AtomicInteger GIVEN = new AtomicInteger();

    private Cprs() {}

    static String next() {
        int number = GIVEN.getAndIncrement();
        if (number >= DAYS * SERIALS) {
            throw new IllegalStateException("All numbers are given");
        }
        return "%02d1180%04d".formatted(FIRST_DAY + number / SERIALS, FIRST_SERIAL + number % SERIALS);
    }
}
