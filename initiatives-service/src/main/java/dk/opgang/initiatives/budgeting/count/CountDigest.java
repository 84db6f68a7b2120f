package dk.opgang.initiatives.budgeting.count;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What all ballots are, as one number: whoever has the ballots can work it out, and it changes if one of them does. */
final class CountDigest {

    private CountDigest() {}

    /**
     * SHA-256 of the lines of all ballots, sorted by their bytes: a line holds the numbers, ascending and separated by commas, and nothing if it
     * is blank; each ends with a line feed.
     */
    static String of(Collection<List<Integer>> ballots) {
        byte[][] lines = ballots.stream().map(CountDigest::line).toArray(byte[][]::new);
        Arrays.sort(lines, Arrays::compareUnsigned);
        MessageDigest digest = sha256();
        for (byte[] line : lines) {
            digest.update(line);
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] line(List<Integer> approvals) {
        String numbers = approvals.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return numbers.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
