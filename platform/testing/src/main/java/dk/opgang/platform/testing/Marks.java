package dk.opgang.platform.testing;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text that must stand nowhere, in the forms in which it could stand somewhere. */
public final class Marks {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int PLACES_OF_BASE64 = 3;

    private Marks() {}

    /** The text in each form in which a text can hold it, by the name of the form. */
    public static Map<String, String> inTexts(String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("itself", text);
        forms.put("escaped", escaped(text));
        forms.put("of an address", URLEncoder.encode(text, StandardCharsets.UTF_8));
        for (Charset charset : CHARSETS) {
            byte[] bytes = text.getBytes(charset);
            forms.put("hex of " + charset, HexFormat.of().formatHex(bytes));
            for (int offset = 0; offset < PLACES_OF_BASE64; offset++) {
                forms.put("base64 of " + charset + " at " + offset, base64(bytes, offset));
            }
        }
        return forms;
    }

    /** The text in each form in which a file can hold it, by the name of the form. */
    public static Map<String, byte[]> inFiles(String text) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        inTexts(text).forEach((form, written) -> forms.put(form, written.getBytes(StandardCharsets.UTF_8)));
        CHARSETS.forEach(charset -> forms.put(charset.name(), text.getBytes(charset)));
        return forms;
    }

    /** The part of the base64 that follows from the bytes alone, if so many others stand before them, or three more, or six. */
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return whole.substring((before * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
