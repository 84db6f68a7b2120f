package dk.opgang.network.knowledge.search;

/** How far a word is from another one: letters that are wrong, missing, too many, or two that changed places. */
final class TypingErrors {

    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private TypingErrors() {}

    /** How many errors a word of that length may have. */
    static int allowedIn(String word) {
        if (word.length() >= TWO_FROM) {
            return 2;
        }
        return word.length() >= ONE_FROM ? 1 : 0;
    }

    /** The number of errors between the two, or more than the limit if there are more. */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int errors = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    errors = Math.min(errors, beforeLast[j - 2] + 1);
                }
                row[j] = errors;
                least = Math.min(least, errors);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
