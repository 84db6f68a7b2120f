package dk.opgang.initiatives.template.anchor;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.value.Offset;
import org.jspecify.annotations.Nullable;

/** A day that lies so far from an anchor. */
public record AnchorDay(String anchor, Offset plus) {

    /** Reads {@code {anchor, plus?}}. */
    public static @Nullable AnchorDay read(Item item) {
        return item.object(part -> {
            String anchor = part.required("anchor", AnchorName::read);
            Offset plus = part.optional("plus", Offset::read);
            return anchor == null ? null : new AnchorDay(anchor, plus == null ? Offset.NONE : plus);
        });
    }
}
