package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.value.Ages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may take part, in the short form of the first format.
 *
 * @param benefitGroups codes of {@code benefit-groups}; empty for all
 * @param consentRequired whether partners share data under a consent only
 */
public record Participants(Ages ages, List<String> benefitGroups, boolean consentRequired) {

    static final Participants ALL = new Participants(new Ages(null, null), List.of(), false);

    public Participants {
        benefitGroups = List.copyOf(benefitGroups);
    }

    static @Nullable Participants read(Item item) {
        return item.object(part -> new Participants(
                Ages.read(part), part.codes("benefitGroups", "benefit-groups"), part.flag("consentRequired")));
    }
}
