package dk.opgang.platform.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as a suspicious reader undoes it: what is encoded twice too, and what is not encoded rightly stays as it is. */
public final class Percent {

    private static final int HEX = 16;

    private Percent() {}

    public static String decoded(String path) {
        String once = once(path);
        return once.equals(path) ? once : once(once);
    }

    private static String once(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] encoded = path.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int octet = encoded[i] == '%' && i + 2 < encoded.length ? octet(encoded[i + 1], encoded[i + 2]) : -1;
            bytes.write(octet < 0 ? encoded[i] : octet);
            i += octet < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int octet(byte high, byte low) {
        int first = Character.digit(high, HEX);
        int second = Character.digit(low, HEX);
        return first < 0 || second < 0 ? -1 : first * HEX + second;
    }
}
