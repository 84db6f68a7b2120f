package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.value.Offset;
import org.jspecify.annotations.Nullable;

/** A wish that is told is met by an offer, a placement or an invitation, within that time. */
public record Promise(Offset within) {

    /** What a wish is met by. */
    private enum To {
        OFFER
    }

    static @Nullable Promise read(Item item) {
        return item.object(part -> {
            Offset within = part.required("within", Offset::read);
            part.required("to", word -> word.word(To.class));
            return within == null ? null : new Promise(within);
        });
    }
}
