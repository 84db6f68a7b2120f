package dk.opgang.platform.batch.http;

import dk.opgang.platform.list.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The cursor of a page of rejections: the last row on it. */
final class RowCursor {

    private RowCursor() {}

    static String encode(long row) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("row~" + row).getBytes(StandardCharsets.US_ASCII));
    }

    static long decode(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (plain.startsWith("row~")) {
                return Long.parseLong(plain.substring(4));
            }
        } catch (IllegalArgumentException e) {
            // Answered below, as for text of another form.
        }
        throw Cursor.invalid();
    }
}
