package dk.opgang.system.random;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values that clients send by mistake or on purpose, as they stand in a JSON document. */
final class Hostile {

    /** A number of nobody: days above 60 are of replacement numbers. No answer and no line of a log may hold it. */
    static final String CPR = "6104778888";

    private static final List<String> RAW = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "1e9",
            "1000000000",
            "-9223372036854775809",
            "9223372036854775808",
            "1e400",
            "0.1000000000000000055511151231257827",
            "NaN",
            "Infinity",
            "[]",
            "{}",
            "[[[]]]",
            "{\"\": \"\"}",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e\\u200b\"",
            "\"" + CPR + "\"",
            "\"" + CPR.substring(0, 6) + "-" + CPR.substring(6) + "\"",
            "\"Bor hos " + CPR.substring(0, 6) + " " + CPR.substring(6) + "\"",
            CPR,
            "\"2026-02-30\"",
            "\"0000-01-01\"",
            "\"+999999999-12-31\"",
            "\"9999-12-31\"",
            "\"2026-01-01T00:00:00+18:00\"",
            "\"2024-06-30T23:59:60Z\"",
            "\"-0.00\"",
            "\"1e9\"",
            "\"99999999999999999999.99\"",
            "\"NaN\"",
            "\"../../etc/passwd\"",
            "\"%00\"",
            "\"'; drop table participants; --\"",
            "\"${jndi:ldap://localhost}\"",
            "\"<script>\"",
            "\"00000000-0000-0000-0000-000000000000\"");

    private Hostile() {}

    /** Any value. */
    static String value(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "\"" + "a".repeat(random.nextInt(3_000)) + "\"";
            case 1 -> "[".repeat(200) + "]".repeat(200);
            case 2 -> "{\"a\":".repeat(1_200) + "1" + "}".repeat(1_200);
            case 3 -> "\"" + id(random) + "\"";
            default -> RAW.get(random.nextInt(RAW.size()));
        };
    }

    /** Any name of a field, parameter or column. */
    static String name(Random random) {
        List<String> names =
                List.of("unknown", "id", "", CPR, "a b", "æøå", "__proto__", "a".repeat(300), "version", "$ref");
        return names.get(random.nextInt(names.size()));
    }

    /** Any text that can stand in an address, escaped as it has to be. */
    static String inAddress(Random random) {
        List<String> texts = List.of(
                "",
                "%00",
                "%FF%FE",
                "%C0%AF",
                "%ED%A0%80",
                "..%2F..",
                "%20",
                "-0",
                "1000000000",
                "9223372036854775808",
                "NaN",
                "null",
                "true",
                "2026-02-30",
                "%2B999999999-12-31",
                "'%22%3B--",
                CPR,
                CPR.substring(0, 6) + "-" + CPR.substring(6),
                "a,b,,c",
                "a".repeat(3_000),
                "%7B%7D",
                "%2A",
                "*");
        return random.nextInt(4) == 0 ? id(random).toString() : texts.get(random.nextInt(texts.size()));
    }

    static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
