package dk.opgang.initiatives.template.fact;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.value.Label;
import org.jspecify.annotations.Nullable;

/** One of the codes that a fact or a reading can be. */
public record CodeChoice(String code, Label labels) {

    /** Reads {@code {code, labels}}. */
    public static @Nullable CodeChoice read(Item item) {
        return item.object(part -> {
            String code = part.required("code", Item::key);
            Label labels = part.required("labels", Label::read);
            return code == null || labels == null ? null : new CodeChoice(code, labels);
        });
    }
}
