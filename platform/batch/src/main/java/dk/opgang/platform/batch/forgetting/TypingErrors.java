package dk.opgang.platform.batch.forgetting;

/** Slips of the fingers: a character too many, too few or another one, and two that changed places. */
final class TypingErrors {

    private TypingErrors() {}

    /** Whether one text can be the other with that many slips (the distance of Damerau and Levenshtein, no part of a text moved twice). */
    static boolean atMost(int slips, String one, String other) {
        if (slips == 0 || Math.abs(one.length() - other.length()) > slips) {
            return slips == 0 && one.equals(other);
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + differs);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()] <= slips;
    }
}
