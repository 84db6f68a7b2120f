package dk.opgang.gateway.wire;

/** What a name may be made of (RFC 9110 section 5.6.2). */
public final class Tokens {

    private static final String MARKS = "!#$%&'*+-.^_`|~";

    private Tokens() {}

    public static boolean is(String text) {
        return !text.isEmpty() && text.chars().allMatch(Tokens::isPart);
    }

    public static boolean isPart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0 && MARKS.indexOf(c) >= 0;
    }

    /** Whether it can stand in the request line: neither blanks nor control characters. */
    public static boolean isTarget(String text) {
        return text.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
    }

    /** What a value may not hold: control characters but the tab (RFC 9110 section 5.5). */
    public static boolean isControl(int c) {
        return c < ' ' && c != '\t' || c == 0x7f;
    }
}
