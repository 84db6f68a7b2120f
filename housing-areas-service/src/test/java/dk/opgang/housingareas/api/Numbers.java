package dk.opgang.housingareas.api;

import java.util.concurrent.atomic.AtomicInteger;

/** CVR numbers that nobody has posted. */
final class Numbers {

    private static final AtomicInteger NEXT = new AtomicInteger(6_000_000);
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2};

    private Numbers() {}

    /** A number that nobody has posted. */
    static String cvr() {
        while (true) {
            String digits = Integer.toString(NEXT.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (digits.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }
}
