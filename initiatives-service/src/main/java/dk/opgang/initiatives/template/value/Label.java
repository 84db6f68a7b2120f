package dk.opgang.initiatives.template.value;

import dk.opgang.initiatives.template.reading.Item;
import org.jspecify.annotations.Nullable;

/** Words in both languages of the API, Danish and English. */
public record Label(String da, String en) {

    private static final int MOST = 300;

    /** Reads {@code {da, en}}. */
    public static @Nullable Label read(Item item) {
        return item.object(part -> {
            String da = part.required("da", text -> text.text(MOST));
            String en = part.required("en", text -> text.text(MOST));
            return da == null || en == null ? null : new Label(da, en);
        });
    }
}
